#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints which folders of sources include which, with the number of includes; "<->" marks those that include back."""

import collections
import pathlib
import re

root = pathlib.Path(__file__).parent.parent
includes = collections.Counter()
for top in ("app", "db", "resources", "ui"):
    for source in [*(root / top).rglob("*.h"), *(root / top).rglob("*.cpp")]:
        room = str(source.parent.relative_to(root))
        for used in re.findall(r'#include "((?:app|db|resources|ui)/[^"]*)/[^"/]*"', source.read_text(encoding="utf-8")):
            includes[room, used] += used != room
for (room, used), count in sorted(includes.items()):
    if count:
        print(f"{room:20} {'<->' if includes[used, room] else '->':3} {used} ({count})")
