#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against an empty window, matplotlib and gnuplot, and prints a table.

Times of one machine mean little, so what counts are ratios within one run: both sides alternate (A B A B ...) and
their medians are divided. Nothing is judged: the exit code is 0 whatever comes out.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parent
# Debian's own Python: that one has Debian's matplotlib.
MATPLOTLIB_PYTHON = "/usr/bin/python3"
PICTURE_SIZE = "3840x2160"
START_TARGET = 2.0
MATPLOTLIB_TARGET = 0.25
GNUPLOT_TARGET = 0.5
HANDOUT_MS = 100
TURN_MS = 50
FRAME_MS = 16
MANY_MS = 100
LONG_LINE_MS = 50
LARGE_SEARCH_MS = 50


class BenchError(Exception):
    """A process that was to be measured has failed."""


class Run:
    """What one finished process took."""

    def __init__(self, wall, usage):
        self.wall = wall * 1000  # ms
        self.user = usage.ru_utime * 1000
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1000
        self.peak = usage.ru_maxrss / 1024  # MB


class Samples:
    """The runs of one command."""

    def __init__(self):
        self.runs = []

    def median(self, name):
        return statistics.median(getattr(run, name) for run in self.runs)


class Table:
    """The rows of the report."""

    HEAD = ("", "ours", "theirs", "unit", "ratio", "target", "")

    def __init__(self):
        self.rows = []
        self.remarks = []

    def add(self, name, unit, ours, theirs=None, target=None, limit=None):
        """`target` is for the ratio; `limit`, where there is nothing to compare with, for our value."""
        ratio = ours / theirs if theirs else None
        judged, most = (ratio, target) if theirs else (ours, limit)
        verdict = "" if most is None else "ok" if judged <= most else "over"
        self.rows.append({
            "name": name, "unit": unit, "ours": ours, "theirs": theirs, "ratio": ratio, "target": most,
            "verdict": verdict,
        })

    def remark(self, text):
        self.remarks.append(text)

    def cells(self, row):
        def number(value, digits):
            return "" if value is None else f"{value:.{digits}f}"

        digits = 1 if row["ours"] < 100 else 0
        target = "" if row["target"] is None else f"<= {row['target']:g}"
        return (row["name"], number(row["ours"], digits), number(row["theirs"], digits), row["unit"],
                number(row["ratio"], 2), target, row["verdict"])

    def print(self):
        lines = [self.HEAD] + [self.cells(row) for row in self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.HEAD))]
        for line in lines:
            # Names, units and verdicts to the left, numbers to the right.
            print("  ".join(
                cell.ljust(width) if column in (0, 3, 6) else cell.rjust(width)
                for column, (cell, width) in enumerate(zip(line, widths))).rstrip())
        for text in self.remarks:
            print(text)


def run(command, environment):
    """Runs `command` to its end; BenchError if it fails."""
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command], env=environment, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)  # lest Popen waits for it too
        if process.returncode != 0:
            errors.seek(0)
            last = errors.read().decode(errors="replace").strip().splitlines()[-1:]
            name = pathlib.Path(command[0]).name
            raise BenchError(f"{name} ended with {process.returncode}: {''.join(last)}")
    return Run(wall, usage)


def alternate(commands, rounds, environment):
    """Samples of each command, A B A B ...; the first round fills caches and does not count."""
    samples = [Samples() for _ in commands]
    for number in range(rounds + 1):
        for command, sample in zip(commands, samples):
            result = run(command, environment)
            if number > 0:
                sample.runs.append(result)
    return samples


class Bench:
    def __init__(self, arguments, folder, table):
        self.bin = pathlib.Path(arguments.bin)
        self.data = arguments.data
        self.pairs = arguments.pairs
        self.export_pairs = arguments.export_pairs
        self.folder = pathlib.Path(folder)
        self.table = table
        self.environment = self.make_environment()

    def make_environment(self):
        """A machine without desktop, settings of one's own or a language."""
        environment = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("QT_", "LC_", "XDG_")) and name not in
            ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE")
        }
        environment["LC_ALL"] = "C.UTF-8"
        for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "MPLCONFIGDIR"):
            path = self.folder / name
            path.mkdir(mode=0o700)
            environment[name] = str(path)
        return environment

    def start(self):
        self.start_on("offscreen", dict(self.environment, QT_QPA_PLATFORM="offscreen"))
        if not shutil.which("Xvfb"):
            self.table.remark("Skipped: start on xcb (no Xvfb; Debian: xvfb).")
            return
        with virtual_display(self.environment) as display:
            self.start_on("xcb", dict(self.environment, QT_QPA_PLATFORM="xcb", DISPLAY=display))

    def start_on(self, platform, environment):
        empty = self.bin / "dte-bench-emptywindow"
        window, system, bundled = alternate(
            [[self.bin / "dte-bench-startwindow"], [empty], [empty, "--bundled-font"]], self.pairs, environment)
        add = self.table.add
        add(f"start, {platform}: first chart / window with system font", "ms",
            window.median("wall"), system.median("wall"), START_TARGET)
        add(f"start, {platform}: first chart / window with bundled font", "ms",
            window.median("wall"), bundled.median("wall"), START_TARGET)
        add(f"start, {platform}: CPU / window with system font", "ms", window.median("cpu"), system.median("cpu"))
        add(f"start, {platform}: peak memory / window with system font", "MB",
            window.median("peak"), system.median("peak"))

    def measured_by(self, program):
        """What one of our programs has printed as JSON."""
        output = subprocess.run(
            [self.bin / program], env=self.environment, check=False, capture_output=True, text=True)
        if output.returncode != 0:
            raise BenchError(f"{program} ended with {output.returncode}: {output.stderr.strip()}")
        return json.loads(output.stdout)

    def switching(self):
        titles = {"figure": "figure", "mode": "label language", "selection": "selection", "view": "view", "style": "style",
                  "many": "view of 50 series x 200 years"}
        for name, times in self.measured_by("dte-bench-switching").items():
            limit = MANY_MS if name == "many" else FRAME_MS
            for statistic, title in (("median", "median"), ("p95", "95th percentile"), ("worst", "worst")):
                self.table.add(f"switching {titles[name]}, {title}", "ms", times[statistic], limit=limit)

    def long_line(self):
        for name, times in self.measured_by("dte-bench-longline").items():
            title = f"decimated line, 1,000,000 points, {name}"
            self.table.add(f"{title}: one repaint", "ms", times["first"], limit=LONG_LINE_MS)
            self.table.add(f"{title}: one repaint / undecimated", "ms", times["first"], times["all"])
            self.table.add(f"{title}: the next repaint / undecimated", "ms", times["again"], times["all"])

    def searching(self):
        limits = {"report": ("the report", FRAME_MS), "large": ("1,000,000 observations, 100,000 key figures", LARGE_SEARCH_MS)}
        for name, times in self.measured_by("dte-bench-searching").items():
            title, limit = limits[name]
            strokes = times["strokes"]
            self.table.add(f"search in {title}: a keystroke, median", "ms", statistics.median(strokes), limit=limit)
            self.table.add(f"search in {title}: a keystroke, worst", "ms", max(strokes), limit=limit)
            self.table.add(f"search in {title}: the index, in the background", "ms", times["build"])

    def export_command(self, output, extra):
        return [self.bin / "digital-trade-explorer", "export", "--all", "--out", output, "--force", *extra]

    def pictures(self):
        ours = self.folder / "ours"
        theirs = self.folder / "theirs"
        theirs.mkdir()
        commands = [self.export_command(ours, ["--format", "png", "--size", PICTURE_SIZE])]
        if self.has_matplotlib():
            commands.append([MATPLOTLIB_PYTHON, BENCH / "matplotlib_six.py", "--data", self.data, "--out", theirs,
                             "--size", PICTURE_SIZE])
        else:
            self.table.remark("Skipped: matplotlib (Debian: python3-matplotlib fonts-noto-cjk).")
        self.against("matplotlib", commands, (ours, theirs), MATPLOTLIB_TARGET)
        if not shutil.which("gnuplot") or not self.has_matplotlib():
            self.table.remark("Skipped: gnuplot (Debian: gnuplot-nox).")
            return
        script = self.folder / "six.gp"
        script.write_text(subprocess.run(
            [MATPLOTLIB_PYTHON, BENCH / "gnuplot_six.py", "--data", self.data, "--out", theirs, "--size", PICTURE_SIZE],
            env=self.environment, check=True, capture_output=True, text=True).stdout, encoding="utf-8")
        self.against("gnuplot", [commands[0], ["gnuplot", script]], (ours, theirs), GNUPLOT_TARGET)

    def against(self, program, commands, folders, target):
        ours_runs, *rest = alternate(commands, self.export_pairs, self.environment)
        other = rest[0].median if rest else lambda name: None
        name = f"6 PNG {PICTURE_SIZE} / {program}"
        self.table.add(f"{name}: wall", "ms", ours_runs.median("wall"), other("wall"), target)
        self.table.add(f"{name}: user", "ms", ours_runs.median("user"), other("user"))
        self.table.add(f"{name}: peak memory", "MB", ours_runs.median("peak"), other("peak"))
        ours, theirs = (kilobytes(folder) for folder in folders)
        self.table.add(f"{name}: all files", "KB", ours, theirs or None, 1 if program == "matplotlib" else None)

    def handing_out(self):
        times = self.measured_by("dte-bench-handout")
        for name, time_taken in times["formats"].items():
            limit = HANDOUT_MS if name in ("svg", "pdf", "xlsx", "csv") else None
            self.table.add(f"all figures as {name}, in the program", "ms", time_taken, limit=limit)
        self.table.add("turn of the event loop while exporting, median", "ms", times["turn"]["median"])
        self.table.add("turn of the event loop while exporting, worst", "ms", times["turn"]["worst"], limit=TURN_MS)
        self.table.add("F5 to the first frame, title page", "ms", times["present"]["title"], limit=HANDOUT_MS)
        self.table.add("F5 to the first frame, figure", "ms", times["present"]["figure"], limit=HANDOUT_MS)
        self.table.add("next slide", "ms", times["present"]["next"], limit=HANDOUT_MS)

    def has_matplotlib(self):
        code = ("from matplotlib.font_manager import findfont;"
                "findfont('Noto Sans CJK JP', fallback_to_default=False)")
        try:
            return subprocess.run([MATPLOTLIB_PYTHON, "-c", code], env=self.environment, check=False,
                                  capture_output=True).returncode == 0
        except OSError:
            return False

    def tables(self):
        output = self.folder / "tables"
        (samples,) = alternate([self.export_command(output, ["--format", "csv"])], self.export_pairs, self.environment)
        self.table.add("6 CSV: wall", "ms", samples.median("wall"))
        self.table.add("6 CSV: peak memory", "MB", samples.median("peak"))
        self.table.add("6 CSV: all files", "KB", kilobytes(output))

    def all(self):
        for part in (self.start, self.switching, self.long_line, self.searching, self.handing_out, self.pictures, self.tables):
            print(f"... {part.__name__}", file=sys.stderr, flush=True)
            try:
                part()
            except (BenchError, OSError, ValueError) as error:
                self.table.remark(f"Failed: {part.__name__}: {error}")


def kilobytes(folder):
    return sum(file.stat().st_size for file in folder.iterdir()) / 1024


@contextlib.contextmanager
def virtual_display(environment):
    """An X server of our own: xvfb-run would count its start with every window."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"], env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        number = server.stdout.readline().strip()
        if not number:
            raise BenchError("Xvfb does not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True, help="folder with the program and the dte-bench-... programs")
    parser.add_argument("--data", required=True, help="folder with the CSV files of the figures")
    parser.add_argument("--pairs", type=int, default=15, help="starts of each window (default: 15)")
    parser.add_argument("--export-pairs", type=int, default=5, help="exports by each side (default: 5)")
    parser.add_argument("--json", help="also write the table to this file")
    arguments = parser.parse_args()
    table = Table()
    with tempfile.TemporaryDirectory(prefix="dte-bench-") as folder:
        Bench(arguments, folder, table).all()
    table.print()
    busy = os.getloadavg()[0] / os.cpu_count()
    if busy > 1.5:
        print(f"The machine was busy (load {busy:.1f} per core): trust the ratios, not the times.")
    if arguments.json:
        text = json.dumps({"rows": table.rows, "remarks": table.remarks}, ensure_ascii=False, indent=2)
        pathlib.Path(arguments.json).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
