#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes notes in two windows of one user at once, with real keys, and closes both.

twowindows.py PROGRAM: both run with one home on a display of its own, under a window manager. No note may be lost, the
settings must be whole, and the next start must find nothing to complain of. Exit code 77: a tool is missing.
"""

import configparser
import json
import pathlib
import shutil
import subprocess
import sys

from twoscreens import DEADLINE, display, wait_for

TOOLS = ("Xvfb", "openbox", "xdotool")
FIGURES = ("fig1", "fig3")


class Window:
    """A program on the display."""

    def __init__(self, screen, program, figure):
        self.screen = screen
        self.figure = figure
        self.process = screen.popen(program, "--figure", figure, "--lang", "en", stderr=subprocess.PIPE)
        wait_for(f"the window of {figure}", self.ids)
        self.main = self.ids()

    def ids(self):
        """Its visible windows. Those without a name are none of a person's business."""
        found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "."],
                               env=self.screen.environment, check=False, capture_output=True, text=True).stdout
        return set(found.split())

    def press(self, window, *keys):
        self.screen.run("xdotool", "windowactivate", "--sync", window, *keys)

    def begin_note(self):
        self.press(*self.main, "key", "ctrl+m")
        wait_for(f"the dialog of {self.figure}", lambda: self.ids() - self.main)
        self.dialog = (self.ids() - self.main).pop()
        self.press(self.dialog, "type", "--delay", "20", f"note of {self.figure}")

    def end_note(self):
        self.press(self.dialog, "key", "Tab", "key", "Return")
        wait_for(f"the end of the dialog of {self.figure}", lambda: self.dialog not in self.ids())

    def close(self):
        self.press(*self.main, "key", "ctrl+q")

    def end(self):
        said = self.process.communicate(timeout=DEADLINE)[1].decode()
        assert self.process.returncode == 0, f"exit code {self.process.returncode}"
        assert not said, f"on the error stream: {said}"


def start_both(screen, program):
    return [Window(screen, program, figure) for figure in FIGURES]


def check_files(home):
    files = {path.name: path for path in pathlib.Path(home, "config").rglob("*") if path.is_file()}
    notes = json.loads(files["annotations.json"].read_text(encoding="utf-8"))["annotations"]
    written = sorted((note["figure"], note["en"]) for note in notes)
    assert written == [(figure, f"note of {figure}") for figure in FIGURES], written
    settings = configparser.ConfigParser(interpolation=None, strict=True)
    settings.read(files["settings.ini"], encoding="utf-8")
    assert settings["view"]["figure"] in FIGURES, dict(settings["view"])
    strangers = set(files) - {"annotations.json", "annotations.json.bak", "settings.ini"}
    assert not strangers, strangers


def main(program):
    for tool in TOOLS:
        if not shutil.which(tool):
            print(f"skipped: {tool} is missing")
            return 77
    with display() as screen:
        home = screen.environment["HOME"]
        with screen.popen("openbox", stderr=subprocess.DEVNULL) as manager:
            try:
                wait_for("a window manager", screen.is_managed)
                windows = start_both(screen, program)
                for window in windows:
                    window.begin_note()
                for window in windows:
                    window.end_note()
                for window in windows:
                    window.close()
                for window in windows:
                    window.end()
                check_files(home)
                for window in start_both(screen, program):
                    window.close()
                    window.end()
                check_files(home)
            finally:
                manager.terminate()
    print("two windows: good")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
