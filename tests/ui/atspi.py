#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads figure 3 from the running program the way a screen reader does, over AT-SPI.

atspi.py PROGRAM: runs itself on a display and a session bus of its own. Every value of a drawn series must be the name
of a mark. Exit code 77: a package is missing.
"""

import contextlib
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time

DEADLINE = 60  # seconds; far more than it takes, even on a busy machine
FIGURE = "fig3"
IN_TABLE_ONLY = {"exports_growth_mofcom", "exports_bop", "exports_growth_bop"}  # of another basis, not drawn


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


def run_inside(program):
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            skip(f"{tool} is missing")
    try:
        import pyatspi  # noqa: F401  pylint: disable=import-outside-toplevel,unused-import
    except ImportError:
        skip("python3-pyatspi is missing")
    with tempfile.TemporaryDirectory() as home:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "AT_SPI"))}
        environment.pop("QT_QPA_PLATFORM", None)
        environment |= {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_RUNTIME_DIR": f"{home}/run",
                        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0", "GTK_A11Y": "none"}
        os.mkdir(f"{home}/run", 0o700)
        with display() as number:
            environment["DISPLAY"] = f":{number}"
            return subprocess.run(
                ["dbus-run-session", "--", sys.executable, __file__, "--inside", program], env=environment, check=False,
                timeout=4 * DEADLINE).returncode


@contextlib.contextmanager
def display():
    """A display of its own: the server chooses a free number, and does not start anew when its last client leaves."""
    read_end, write_end = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-noreset", "-nolisten", "tcp", "-screen", "0",
                           "1400x1000x24"], pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as answer:
                yield int(answer.readline())
        finally:
            server.terminate()


def expected_values(program):
    """Year, series and value of every observation, from the program's own table."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "export", FIGURE, "--format", "csv", "--layout", "tidy", "--plain-utf8", "--lang", "zh",
                        "--out", folder], check=True, stdout=subprocess.DEVNULL)
        with open(f"{folder}/{FIGURE}.tidy.csv", encoding="utf-8", newline="") as table:
            return list(csv.DictReader(table))


def grouped(number):
    sign, digits = ("\u2212", number[1:]) if number.startswith("-") else ("", number)
    whole, point, fraction = digits.partition(".")
    return f"{sign}{int(whole):,}{point}{fraction}"


def wait_for(what, find):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # pylint: disable=broad-except  # the program is still on its way onto the bus
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"{what} did not appear on the accessibility bus")


def find_chart(registry, pyatspi):
    desktop = registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application and "digital-trade-explorer" in (application.name or ""):
            chart = pyatspi.findDescendant(
                application, lambda node: node.getRole() == pyatspi.ROLE_CHART and node.childCount > 0)
            if chart:
                return chart
    return None


def read_inside(program):
    import pyatspi  # pylint: disable=import-outside-toplevel
    explorer = subprocess.Popen([program, "--figure", FIGURE, "--lang", "zh"])  # pylint: disable=consider-using-with
    try:
        chart = wait_for("The chart", lambda: find_chart(pyatspi.Registry, pyatspi))
        names = [chart.getChildAtIndex(i).name for i in range(chart.childCount)]
        print(f"{chart.name}: {len(names)} marks")
        faults = []
        for row in expected_values(program):
            if not row["value"] or row["series_id"] in IN_TABLE_ONLY:
                continue
            start = f"{row['category_zh']}，{row['series_zh']}：{grouped(row['value'])}"
            if not any(name.startswith(start) for name in names):
                faults.append(start)
        if not chart.name or not chart.description:
            faults.append("the chart has no name or description")
        print("\n".join(["not read:", *faults]) if faults else "all values were read")
        return 1 if faults else 0
    finally:
        explorer.terminate()
        explorer.wait(timeout=DEADLINE)


if __name__ == "__main__":
    INSIDE = sys.argv[1] == "--inside"
    sys.exit(read_inside(sys.argv[2]) if INSIDE else run_inside(sys.argv[1]))
