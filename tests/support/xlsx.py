# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is in a workbook, as JSON, read by a library that is not the one that wrote it: xlsx.py FILE."""
import json
import sys
import warnings
import zipfile

import openpyxl


def cell_of(cell):
    return {
        "text": "" if cell.value is None else str(cell.value),
        "number": float(cell.value).hex() if cell.data_type == "n" and cell.value is not None else "",
        "type": cell.data_type,
        "format": cell.number_format,
        "comment": cell.comment.text if cell.comment else "",
        "link": (cell.hyperlink.location or cell.hyperlink.target) if cell.hyperlink else "",
    }


def formula(reference):
    return "" if reference is None else (reference.numRef or reference.strRef).f


def text_of(title):
    if title is None or title.tx is None or title.tx.rich is None:
        return ""
    return "".join(run.t for paragraph in title.tx.rich.p for run in paragraph.r or [])


def cached(reference):
    """What programs draw that do not calculate: by position, as the file says it."""
    source = None if reference is None else reference.numRef or reference.strRef
    cache = source and (getattr(source, "numCache", None) or getattr(source, "strCache", None))
    return {str(point.idx): str(point.v) for point in cache.pt} if cache else None


def series_of(series):
    return {
        "name": series.tx.v if series.tx else "",
        "named by a cell": bool(series.tx and series.tx.strRef),
        "values": formula(series.val),
        "categories": formula(series.cat),
        "cached values": cached(series.val),
        "cached categories": cached(series.cat),
    }


def chart_of(chart):
    axes = [getattr(chart, axis, None) for axis in ("x_axis", "y_axis")]
    anchor = chart.anchor
    return {
        "kind": type(chart).__name__,
        "grouping": getattr(chart, "grouping", None) or "",
        "direction": getattr(chart, "barDir", None) or "",
        "title": text_of(chart.title),
        "axes": [text_of(axis.title) if axis else "" for axis in axes],
        "reversed": bool(axes[0] and axes[0].scaling.orientation == "maxMin"),
        "gap": chart.display_blanks or "gap",
        "series": [series_of(each) for each in chart.series],
        "top": anchor._from.row,
        "bottom": anchor.to.row,
        "left": anchor._from.col,
        "right": anchor.to.col,
    }


def sheet_of(sheet):
    return {
        "name": sheet.title,
        "rows": [[cell_of(cell) for cell in row] for row in sheet.iter_rows()],
        "charts": [chart_of(chart) for chart in sheet._charts],
        "frozen": sheet.freeze_panes or "",
        "repeated": sheet.print_title_rows or "",
        "landscape": sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9,
        "areas": sheet.print_area if isinstance(sheet.print_area, list) else [sheet.print_area or ""],
        "repeatedColumns": sheet.print_title_cols or "",
        "onePageWide": bool(sheet.sheet_properties.pageSetUpPr.fitToPage) and sheet.page_setup.fitToHeight == 0,
        "footer": [sheet.oddFooter.left.text or "", sheet.oddFooter.right.text or ""],
    }


def main():
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(sys.argv[1])
    with zipfile.ZipFile(sys.argv[1]) as parts:
        times = sorted({part.date_time[0] for part in parts.infolist()})
        outside = [name for name in parts.namelist() if b'TargetMode="External"' in parts.read(name)]
    print(json.dumps({"sheets": [sheet_of(sheet) for sheet in book.worksheets], "years": times, "outside": outside}))


main()
