#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the export of all figures is measured against: the same six figures, from the same data, by matplotlib.

Comparable, not equal: panels, bars, lines, slices, value labels, legend, title, source and note are there in both
languages; the evidence patterns are not, which is in favour of matplotlib. So are the bare Agg canvas instead of
pyplot, and fixed margins instead of a layout engine.
"""

import argparse
import csv
import pathlib
from collections import defaultdict

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

INCHES = 12.8  # width of a slide, so that points mean what they mean there
FONT = "Noto Sans CJK JP"  # the name matplotlib gives to NotoSansCJK-Regular.ttc: that of its first face
COLOURS = {
    "exports": "#1f5fa8",
    "imports": "#e08214",
    "total": "#444444",
    "domestic": "#1f5fa8",
    "overseas": "#e08214",
    "share": "#1f5fa8",
}
SLICES = ["#1f5fa8", "#e08214", "#3a8f5c", "#8a8a8a"]
SMALL = 7


class Data:
    """The CSV files, by figure."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.figures = self.read("figure")
        self.units = {row["id"]: row for row in self.read("unit")}
        self.panels = self.by_figure("panel")
        self.series = self.by_figure("series")
        self.categories = self.by_figure("category")
        self.operands = defaultdict(list)
        for row in self.read("series_operand"):
            self.operands[row["figure_id"], row["series_id"]].append(row["operand_id"])
        self.values = {}
        for row in self.read("observation"):
            text = row["value"] or row["low"] or row["high"]
            self.values[row["figure_id"], row["series_id"], row["category_id"]] = float(text) if text else None

    def read(self, name):
        with open(self.folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def by_figure(self, name):
        rows = defaultdict(list)
        for row in sorted(self.read(name), key=lambda row: int(row["position"])):
            rows[row["figure_id"]].append(row)
        return rows

    def series_values(self, figure, series, categories):
        """One number or None for each category; sums and growth are computed."""
        rules = {row["id"]: row["rule"] for row in self.series[figure]}
        observed = [self.values.get((figure, series, category["id"])) for category in categories]
        if rules[series] == "observed":
            return observed
        operands = [self.series_values(figure, name, categories) for name in self.operands[figure, series]]
        if rules[series] == "sum":
            return [sum(values) if None not in values else None for values in zip(*operands)]
        values = operands[0]
        growth = [None] + [
            (value / before - 1) * 100 if value is not None and before else None
            for before, value in zip(values, values[1:])
        ]
        return [own if own is not None else computed for own, computed in zip(observed, growth)]


def both(row, name):
    """A text in both languages, once if they are equal."""
    chinese, english = row[f"{name}_zh"], row[f"{name}_en"]
    return chinese if chinese == english else f"{chinese} {english}"


class Panel:
    """Draws one panel into its axes."""

    def __init__(self, data, figure, row, axes):
        self.axes = axes
        self.row = row
        self.categories = [category for category in data.categories[figure] if category["on_axis"] == "1"]
        if row["kind"] == "ring":
            self.categories = [c for c in self.categories if (figure, "share", c["id"]) in data.values]
        self.series = [series for series in data.series[figure] if series["panel_id"] == row["id"]]
        self.values = {
            series["id"]: data.series_values(figure, series["id"], self.categories) for series in self.series
        }
        self.unit = data.units[row["unit_id"]]

    def draw(self):
        if self.row["kind"] == "ring":
            self.draw_ring()
            return
        bars = [series for series in self.series if series["mark"] == "bar"]
        for index, series in enumerate(bars):
            self.draw_bars(series, index, len(bars), bars)
        for series in self.series:
            if series["mark"] in ("line", "marker"):
                self.draw_line(series)
        self.finish()

    def draw_bars(self, series, index, count, bars):
        places = range(len(self.categories))
        values = [value or 0 for value in self.values[series["id"]]]
        style = {"color": COLOURS[series["role"]], "label": both(series, "name")}
        if self.row["kind"] == "stacked_columns":
            below = [sum(self.values[s["id"]][i] or 0 for s in bars[:index]) for i in places]
            drawn = self.axes.bar(places, values, 0.6, bottom=below, **style)
            position = "center"
        else:
            width = 0.8 / count
            middles = [place + (index - (count - 1) / 2) * width for place in places]
            draw = self.axes.barh if self.row["kind"] == "grouped_bars" else self.axes.bar
            drawn = draw(middles, values, width * 0.95, **style)
            position = "edge"
        texts = [f"{value:g}" if value is not None else "" for value in self.values[series["id"]]]
        self.axes.bar_label(drawn, texts, label_type=position, fontsize=SMALL)

    def draw_line(self, series):
        values = self.values[series["id"]]
        line = "-" if series["mark"] == "line" else ""
        marker = "o" if series["mark"] == "line" else "D"
        self.axes.plot(
            range(len(values)),
            [float("nan") if value is None else value for value in values],
            linestyle=line, marker=marker, color=COLOURS[series["role"]], label=both(series, "name"))
        for place, value in enumerate(values):
            if value is not None:
                self.axes.annotate(
                    f"{value:.1f}", (place, value), (0, 4), textcoords="offset points", ha="center", fontsize=SMALL)

    def draw_ring(self):
        values = self.values[self.series[0]["id"]]
        labels = [f"{both(c, 'label')} {value:g}%" for c, value in zip(self.categories, values)]
        self.axes.pie(
            values, labels=labels, colors=SLICES, startangle=90, counterclock=False, wedgeprops={"width": 0.42})

    def finish(self):
        names = ["\n".join(dict.fromkeys((row["label_zh"], row["label_en"]))) for row in self.categories]
        if self.row["kind"] == "grouped_bars":
            self.axes.set_yticks(range(len(names)), names, fontsize=SMALL)
            self.axes.invert_yaxis()
            self.axes.grid(axis="x", alpha=0.3)
        else:
            self.axes.set_xticks(range(len(names)), names)
            self.axes.set_xlim(-0.5, len(names) - 0.5)
            self.axes.grid(axis="y", alpha=0.3)
        self.axes.set_axisbelow(True)
        self.axes.margins(y=0.15)
        self.axes.set_title(
            f"{both(self.row, 'title')}（{self.unit['name_zh']} {self.unit['native_en']}）", fontsize=9, loc="left")
        self.axes.legend(fontsize=SMALL, ncols=4, loc="upper left")


def save(data, row, size, file):
    """Draws the figure of `row` and writes it."""
    picture = Figure(figsize=(INCHES, INCHES * size[1] / size[0]), dpi=size[0] / INCHES)
    FigureCanvasAgg(picture)
    panels = data.panels[row["id"]]
    grid = picture.add_gridspec(
        len(panels), 1, height_ratios=[int(panel["share"]) for panel in panels],
        left=0.34 if panels[0]["kind"] == "grouped_bars" else 0.06, right=0.98, top=0.86, bottom=0.13, hspace=0.35)
    for index, panel in enumerate(panels):
        Panel(data, row["id"], panel, picture.add_subplot(grid[index])).draw()
    picture.text(0.02, 0.955, f"图{row['number']} {row['title_zh']}", fontsize=15)
    picture.text(0.02, 0.92, f"Figure {row['number']} {row['title_en']}", fontsize=11)
    for place, name in ((0.045, "source"), (0.015, "note")):
        if row[f"{name}_zh"]:
            picture.text(0.02, place, both(row, name), fontsize=SMALL)
    picture.savefig(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with the CSV files")
    parser.add_argument("--out", required=True, help="folder for the PNG files")
    parser.add_argument("--size", default="3840x2160", help="pixels, WIDTHxHEIGHT")
    arguments = parser.parse_args()
    matplotlib.rcParams["font.family"] = FONT
    matplotlib.rcParams["axes.unicode_minus"] = False
    size = tuple(int(side) for side in arguments.size.split("x"))
    data = Data(arguments.data)
    for row in data.figures:
        save(data, row, size, pathlib.Path(arguments.out) / f"{row['id']}.png")


if __name__ == "__main__":
    main()
