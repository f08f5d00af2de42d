"""Reads workbooks with openpyxl: a path a line in, a line of JSON out (test/corpus/reading.ts says of what shape)."""
import json
import sys
import time
import warnings

import openpyxl
import openpyxl.worksheet._reader as cells_reader
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel

try:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
except ImportError:
    pass

warnings.simplefilter("ignore")
# days stay the numbers that the file has
cells_reader.from_excel = lambda value, *_, **__: value


def value_of(cell, epoch):
    value = cell.value
    if value is None or value == "":
        return None
    if isinstance(value, (bool, int, float)):
        return value
    if cell.data_type == "e":
        return {"error": str(value)}
    if isinstance(value, str):
        return value
    try:
        return to_excel(value, epoch)
    except Exception:
        return str(value)


def formula_of(cell):
    value = cell.value
    if cell.data_type != "f":
        return None
    text = getattr(value, "text", value)
    if not isinstance(text, str):
        return "(table)"
    return text[1:] if text.startswith("=") else text


def widths_of(sheet):
    found = {}
    for dimension in sheet.column_dimensions.values():
        if not dimension.width or (dimension.width == 13 and not dimension.customWidth):
            continue
        first = dimension.min or 1
        for column in range(first, min(dimension.max or first, first + 199) + 1):
            found[get_column_letter(column)] = dimension.width
    return found


def reading(path):
    written = openpyxl.load_workbook(path, keep_links=False)
    shown = openpyxl.load_workbook(path, keep_links=False, data_only=True)
    sheets = []
    for sheet, values in zip(written.worksheets, shown.worksheets):
        cells = {}
        for (row, column), cell in sheet._cells.items():
            formula = formula_of(cell)
            other = values._cells.get((row, column))
            value = None if other is None else value_of(other, shown.epoch)
            if value is not None or formula is not None:
                cells[f"{get_column_letter(column)}{row}"] = [value, formula, cell.number_format]
        sheets.append(
            {
                "name": sheet.title,
                "state": sheet.sheet_state,
                "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
                "widths": widths_of(sheet),
                "cells": cells,
            }
        )
    return sheets


print(json.dumps({"ready": openpyxl.__version__}), flush=True)
for line in sys.stdin:
    begun = time.process_time()
    try:
        answer = {"reading": reading(json.loads(line))}
    except BaseException as error:
        answer = {"refused": f"{type(error).__name__}: {error}"[:200]}
    answer["cpu"] = time.process_time() - begun
    print(json.dumps(answer), flush=True)
