# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./run, ./test and .ci/run share: Debian packages and the build. Sourced, with the caller's `set -euo pipefail`.

project_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)

run_packages=(
    g++ cmake ninja-build mold
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libcsv-dev libfontconfig-dev libharfbuzz-dev libdeflate-dev libxlsxwriter-dev zlib1g-dev libqpdf-dev libgmp-dev libicu-dev
    fonts-noto-cjk python3-fonttools
)
# A desktop without X11 needs Qt's other platform plugin.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    run_packages+=(qt6-wayland)
fi
test_packages=("${run_packages[@]}" xvfb xauth openbox xdotool x11-xserver-utils strace python3-matplotlib at-spi2-core python3-pyatspi dbus-daemon gnuplot-nox
    python3-jsonschema python3-openpyxl libreoffice-calc-nogui librsvg2-bin poppler-utils qpdf)
# The sanitizers' build uses the other compiler: it sees other faults, and is done sooner.
# shellcheck disable=SC2034 # ./test uses it
asan_packages=("${test_packages[@]}" clang-14 libclang-rt-14-dev)
# shellcheck disable=SC2034 # .ci/run uses it
ci_packages=("${asan_packages[@]}" clang-tidy-14 clang-format-14)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# timed TITLE COMMAND...: says how long the step took, on the error stream so that results stay alone on the other one.
timed() {
    local title=$1 start=$SECONDS status=0
    shift
    say "== $title"
    "$@" || status=$?
    say "== $title: $((SECONDS - start)) s"
    return "$status"
}

as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# install_packages PACKAGE...: installs those of the Debian packages that are missing.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system, so these packages must be there already: $*"
        return
    fi
    local installed name missing=()
    # dpkg-query fails when it does not know one of them, but lists the others.
    installed=$(dpkg-query --show --showformat='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        [[ $'\n'$installed$'\n' == *$'\n'"ii $name"$'\n'* ]] || missing+=("$name")
    done
    ((${#missing[@]})) || return 0

    say "Installing the missing Debian packages, which takes some minutes: ${missing[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "Cannot install them: neither root nor sudo is available; as root run 'apt-get install ${missing[*]}'."
    fi
    local log hint=''
    log=$(mktemp)
    # apt-get update reports a missing network as a warning only.
    as_root apt-get -o APT::Update::Error-Mode=any update >"$log" 2>&1 \
        || hint=' and the package lists could not be fetched (is there a network connection?)'
    if ! as_root apt-get install --yes --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
        grep -E '^(E|sudo):' "$log" | tail -n 1 >&2 || true
        rm -f -- "$log"
        die "Cannot install them: apt-get install failed$hint."
    fi
    rm -f -- "$log"
}

# configure PRESET: when that has not been done.
configure() {
    local preset=$1 folder=$project_root/build/$1
    # A build folder that was copied along with the project still points to the old place.
    if [[ ! -f $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_root" "$folder/CMakeCache.txt"; then
        (cd -- "$project_root" && cmake --preset "$preset" --fresh >&2) || die "CMake could not configure the preset $preset."
    fi
}

# build PRESET [TARGET...]: configures and builds, everything if no target is named. Silent when there is nothing to do.
build() {
    local preset=$1 folder=$project_root/build/$1 pending
    shift
    configure "$preset"
    pending=$(ninja -C "$folder" -n "$@" 2>/dev/null | tail -n 1) || true
    if [[ $pending != *"no work to do"* ]]; then
        say "Building (preset $preset); the first time this takes some minutes."
        ninja -C "$folder" "$@" >&2 || die "The build failed."
    fi
}
