#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives a talk on two screens, with real keys, and unplugs the projector.

twoscreens.py PROGRAM: runs the program on a display of its own, whose screen is split into the monitors LAPTOP (left) and
BEAMER (right), under a window manager. Looks at the pixels of each. Exit code 77: a tool is missing.
"""

import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time

DEADLINE = 60  # seconds; far more than it takes, even on a busy machine
WIDTH, HEIGHT = 1280, 720  # of each monitor
LAPTOP, BEAMER = 0, WIDTH  # where they begin
INSIDE = (1024, 576)  # of a projector that shows a part of the other monitor
MOUSE = 8  # rows at the bottom that its picture reaches into
TOOLS = ("Xvfb", "openbox", "xdotool", "xrandr")


class Display:
    """An X server whose pixels lie in a file."""

    def __init__(self, number, folder):
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
        self.environment.pop("QT_QPA_PLATFORM", None)
        self.environment |= {"DISPLAY": f":{number}", "HOME": folder, "XDG_CONFIG_HOME": f"{folder}/config",
                             "XDG_RUNTIME_DIR": f"{folder}/run", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        with open(f"{folder}/Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])  # XWD
        self.line = header[12]
        self.start = header[0] + 12 * header[19]

    def run(self, *command):
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout

    def popen(self, *command, **options):
        return subprocess.Popen(command, env=self.environment, **options)

    def picture(self, left):
        """Rows of pixels, four bytes each, of the monitor that begins there; not the last ones, where the mouse rests."""
        begin = [self.start + row * self.line + 4 * left for row in range(HEIGHT - MOUSE)]
        return [self.memory[at:at + 4 * WIDTH] for at in begin]

    def key(self, name):
        self.run("xdotool", "key", name)

    def plug(self, name, left, output, size=(WIDTH, HEIGHT)):
        self.run("xrandr", "--setmonitor", name, f"{size[0]}/338x{size[1]}/190+{left}+0", output)

    def rest_mouse(self):
        self.run("xdotool", "mousemove", str(WIDTH - 1), str(HEIGHT - 1))

    def unplug(self, name):
        self.run("xrandr", "--delmonitor", name)

    def is_managed(self):
        """Whether a window manager has begun: it names the current desktop."""
        return subprocess.run(["xdotool", "get_desktop"], env=self.environment, check=False, capture_output=True).returncode == 0

    def windows(self):
        """Geometry of each visible window of the program: (x, y, width, height)."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "digital-trade-explorer"],
                               env=self.environment, check=False, capture_output=True, text=True).stdout.split()
        geometries = set()
        for window in found:
            with contextlib.suppress(subprocess.CalledProcessError):  # it may have gone
                lines = self.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
                values = dict(line.split("=") for line in lines)
                geometries.add(tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))
        return geometries


@contextlib.contextmanager
def display():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/run", 0o700)
        read_end, write_end = os.pipe()
        with subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-noreset", "-nolisten", "tcp", "-fbdir", folder,
                               "-screen", "0", f"{2 * WIDTH}x{HEIGHT}x24"], pass_fds=[write_end],
                              stderr=subprocess.DEVNULL) as server:
            os.close(write_end)
            try:
                with os.fdopen(read_end) as answer:
                    number = int(answer.readline())
                yield Display(number, folder)
            finally:
                server.terminate()


def wait_for(what, condition):
    end = time.monotonic() + DEADLINE
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"in vain: {what}")
        time.sleep(0.02)


def is_all(picture, shade):
    """Whether every pixel looked at has that shade of red, green and blue."""
    return all(line[channel::4] == bytes([shade]) * WIDTH for line in picture[::20] for channel in range(3))


def fills(left):
    return (left, 0, WIDTH, HEIGHT)


def settled(screen, left):
    """The picture once it has stayed the same for some looks."""
    last, same = None, 0
    end = time.monotonic() + DEADLINE
    while same < 10:
        now = screen.picture(left)
        same = same + 1 if now == last else 0
        last = now
        if time.monotonic() > end:
            raise AssertionError("the picture never settles")
        time.sleep(0.02)
    return last


def changes(screen, left, key, what):
    before = settled(screen, left)
    screen.key(key)
    wait_for(what, lambda: screen.picture(left) != before)
    return settled(screen, left)


def check_keys(screen):
    title = settled(screen, BEAMER)
    figure = changes(screen, BEAMER, "Right", "Right shows the next slide")
    changes(screen, BEAMER, "Page_Down", "the remote's key shows the next slide")
    changes(screen, BEAMER, "e", "E shows English")
    assert changes(screen, BEAMER, "2", "2 jumps") != figure, "English was lost"
    changes(screen, BEAMER, "x", "X shows both languages")
    assert settled(screen, BEAMER) == figure, "not the second slide in both languages"
    screen.key("b")
    wait_for("B blanks", lambda: is_all(screen.picture(BEAMER), 0))
    screen.key("w")
    wait_for("W blanks", lambda: is_all(screen.picture(BEAMER), 255))
    assert changes(screen, BEAMER, "Home", "Home shows the first slide") == title
    laptop = settled(screen, LAPTOP)
    screen.key("f")
    wait_for("the speaker sees that it is frozen", lambda: screen.picture(LAPTOP) != laptop)
    changes(screen, LAPTOP, "End", "the speaker goes on")
    assert settled(screen, BEAMER) == title, "the frozen screen moved"
    changes(screen, BEAMER, "f", "F again shows the last slide")


def check_screens(screen):
    """The audience's window is the one that turns black."""
    screen.key("s")
    wait_for("S swaps the windows", lambda: is_all_black_after(screen, LAPTOP))
    screen.key("s")
    wait_for("S swaps them back", lambda: is_all_black_after(screen, BEAMER))


def is_all_black_after(screen, left):
    """Whether B turns the monitor black, or back: a key may have been lost while the windows moved."""
    before = is_all(settled(screen, left), 0)
    screen.key("b")
    after = is_all(settled(screen, left), 0)
    if after:
        screen.key("b")
        settled(screen, left)
    return before or after


def check_projector(screen):
    """LAPTOP stays; the audience's window must live on there, and come back."""
    screen.unplug("BEAMER")
    wait_for("the audience's window moves to LAPTOP", lambda: is_all_black_after(screen, LAPTOP))
    changes(screen, LAPTOP, "End", "the talk goes on without the projector")
    screen.plug("BEAMER", BEAMER, "none")
    wait_for("the audience's window comes back", lambda: is_all_black_after(screen, BEAMER))
    wait_for_both(screen)


def check_mirror(screen):
    """BEAMER comes to show a part of what LAPTOP shows: nobody is to see the speaker's window there.

    Each step is one that the program is seen to have taken: Qt does not notice a monitor without an output that goes and comes
    back elsewhere between two looks.
    """
    screen.unplug("BEAMER")
    wait_for("the audience's window moves to LAPTOP", lambda: is_all_black_after(screen, LAPTOP))
    screen.plug("BEAMER", LAPTOP, "none", INSIDE)
    wait_for("the slide is what BEAMER shows", lambda: (LAPTOP, 0, *INSIDE) in screen.windows())
    changes(screen, LAPTOP, "End", "the talk goes on while mirrored")
    assert fills(LAPTOP) not in screen.windows(), "the speaker's window covers the slide"
    screen.unplug("BEAMER")
    wait_for("the slide fills LAPTOP again", lambda: is_all_black_after(screen, LAPTOP))
    screen.plug("BEAMER", BEAMER, "none")
    wait_for("the audience's window goes to the projector", lambda: is_all_black_after(screen, BEAMER))
    wait_for_both(screen)


def check_mirrored_start(screen):
    wait_for("the slide is in front on both", lambda: is_all_black_after(screen, LAPTOP))
    changes(screen, LAPTOP, "End", "the talk goes on")
    assert is_all_black_after(screen, LAPTOP), "the speaker's window came"


def wait_for_both(screen):
    try:
        wait_for("both screens are filled", lambda: {fills(LAPTOP), fills(BEAMER)} <= screen.windows())
    except AssertionError as error:
        raise AssertionError(f"{error}; seen: {screen.windows()}") from error


def wait_for_slide(screen):
    wait_for("the slide is there", lambda: fills(LAPTOP) in screen.windows())


def give_talk(screen, program, arguments, talk, wait_for_start=wait_for_both):
    with tempfile.TemporaryFile("w+") as words, \
            screen.popen(program, "--present", "--lang", "both", *arguments, stderr=words) as process:
        try:
            wait_for_start(screen)
            talk(screen)
            screen.key("Escape")
            wait_for("Esc ends the talk", lambda: not {fills(LAPTOP), fills(BEAMER)} & screen.windows())
            wait_for("the program's own window is there", screen.windows)
            screen.key("ctrl+q")
            code = process.wait(DEADLINE)
        finally:
            process.kill()
        words.seek(0)
        said = words.read()
    assert code == 0, f"exit code {code}"
    assert not said, f"on the error stream: {said}"


def main(program):
    for tool in TOOLS:
        if not shutil.which(tool):
            print(f"skipped: {tool} is missing")
            return 77
    with display() as screen:
        screen.plug("LAPTOP", LAPTOP, "screen")
        screen.plug("BEAMER", BEAMER, "none")
        screen.rest_mouse()
        with screen.popen("openbox", stderr=subprocess.DEVNULL) as manager:
            try:
                wait_for("a window manager", screen.is_managed)
                for talk in (check_keys, check_screens, check_projector, check_mirror):
                    give_talk(screen, program, ["--screen", "BEAMER"], talk)
                    print(f"{talk.__name__}: good")
                give_talk(screen, program, ["--screen", "NOSUCH"], lambda s: wait_for(
                    "an unknown name means the second screen", lambda: is_all_black_after(s, BEAMER)))
                screen.unplug("BEAMER")
                screen.plug("BEAMER", LAPTOP, "none")
                give_talk(screen, program, ["--screen", "BEAMER"], check_mirrored_start, wait_for_slide)
            finally:
                manager.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
