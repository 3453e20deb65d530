#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a gnuplot script that draws the same six figures, from the same data, with the terminal pngcairo.

Comparable, not equal, and in favour of gnuplot: panels, bars, lines, value labels, legend, title, source and note are
there in both languages; evidence patterns are not, and the ring is a sector plot of four bars.
"""

import argparse
import pathlib

from matplotlib_six import COLOURS, Data, both

FONT = "Noto Sans CJK JP"


def quoted(text):
    return "'" + text.replace("'", "''").replace("\n", " ") + "'"


class Script:
    def __init__(self, data, size, out):
        self.data = data
        self.size = size
        self.out = pathlib.Path(out)
        self.lines = []

    def add(self, line):
        self.lines.append(line)

    def figure(self, row):
        points = self.size[0] / 1280
        self.add(f"set terminal pngcairo size {self.size[0]},{self.size[1]} font '{FONT},{10 * points:.0f}' "
                 f"linewidth {points:.0f} noenhanced")
        self.add(f"set output {quoted(str(self.out / (row['id'] + '.png')))}")
        panels = self.data.panels[row["id"]]
        title = f"图{row['number']} {row['title_zh']} Figure {row['number']} {row['title_en']}"
        self.add(f"set multiplot layout {len(panels)},1 title {quoted(title)}")
        self.add(f"set label 1 {quoted(both(row, 'source'))} at screen 0.02, screen 0.01")
        for panel in panels:
            self.panel(row["id"], panel)
        self.add("unset multiplot")
        self.add("unset output")

    def panel(self, figure, panel):
        data = self.data
        categories = [category for category in data.categories[figure] if category["on_axis"] == "1"]
        series = [each for each in data.series[figure] if each["panel_id"] == panel["id"]]
        stacked = panel["kind"] == "stacked_columns"
        bars = [each for each in series if each["mark"] in ("bar", "slice")]
        values = {each["id"]: data.series_values(figure, each["id"], categories) for each in series}
        labels = ", ".join(f"{quoted(both(category, 'label'))} {i}" for i, category in enumerate(categories))
        self.add(f"set xtics ({labels})")
        self.add(f"set title {quoted(both(panel, 'title'))}")
        self.add("set style fill solid; set grid y; set key top left; set bmargin 4")
        plots = []
        for index, each in enumerate(series):
            name = f"$d{index}"
            self.add(f"{name} << EOD")
            width = 0.6 if stacked else 0.8 / max(1, len(bars))
            for place, value in enumerate(values[each["id"]]):
                if value is None:
                    continue
                below = 0
                if stacked and each in bars:
                    below = sum(values[b["id"]][place] or 0 for b in bars[:bars.index(each)])
                middle = place if stacked or each not in bars else place + (bars.index(each) - (len(bars) - 1) / 2) * width
                self.add(f"{middle} {below} {below + value} {value:g} {width}")
            self.add("EOD")
            colour = COLOURS[each["role"]]
            if each in bars:
                plots.append(f"{name} using 1:2:($1-$5/2):($1+$5/2):2:3 with boxxyerror lc rgb '{colour}' "
                             f"title {quoted(both(each, 'name'))}")
            else:
                plots.append(f"{name} using 1:3 with linespoints pt 7 lc rgb '{colour}' title {quoted(both(each, 'name'))}")
            plots.append(f"{name} using 1:3:4 with labels offset 0,0.6 notitle")
        self.add("plot [-0.5:" + str(len(categories) - 0.5) + "] " + ", ".join(plots))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with the CSV files")
    parser.add_argument("--out", required=True, help="folder for the PNG files")
    parser.add_argument("--size", default="3840x2160", help="pixels, WIDTHxHEIGHT")
    arguments = parser.parse_args()
    script = Script(Data(arguments.data), tuple(int(side) for side in arguments.size.split("x")), arguments.out)
    for row in script.data.figures:
        script.figure(row)
    print("\n".join(script.lines))


if __name__ == "__main__":
    main()
