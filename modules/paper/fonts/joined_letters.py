"""Adds joined forms of Arabic letters to a font that builds them only through its layout tables.

Pashto, Kurdish, Sindhi and other languages use letters for which Unicode has no presentation forms. The PDF library places
glyphs by code point and reads no layout tables, so each such form becomes a composite glyph (the bare letter in its joined
shape, and its dots where the font's own anchors put them) under a code point of the Arabic ligatures from U+FC00 on, which
no text holds once it is normalised. joined.txt tells which code stands for which.

Usage, with fontTools 4.66: python joined_letters.py <folder of original fonts> <folder of resources>
"""
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FORMS = {"FINAL": "fina", "INITIAL": "init", "MEDIAL": "medi"}
FIRST_CODE = 0xFC00


def presented():
    """Letters that have presentation forms of their own."""
    codes = list(range(0xFB50, 0xFBFF + 1)) + list(range(0xFE80, 0xFEFC + 1))
    parts = [unicodedata.decomposition(chr(c)).split() for c in codes]
    return {int(p[1], 16) for p in parts if len(p) == 2}


class Layout:
    def __init__(self, font):
        self.gsub, self.gpos = font["GSUB"].table, font["GPOS"].table

    def lookups(self, table, tag):
        for record in table.FeatureList.FeatureRecord:
            if record.FeatureTag == tag:
                for index in record.Feature.LookupListIndex:
                    for sub in table.LookupList.Lookup[index].SubTable:
                        yield getattr(sub, "ExtSubTable", sub)

    def substitute(self, tag, glyph):
        for sub in self.lookups(self.gsub, tag):
            if sub.LookupType in (1, 2) and glyph in sub.mapping:
                found = sub.mapping[glyph]
                return found if isinstance(found, list) else [found]
        return None

    def shape(self, glyph, tag):
        """The glyphs of a joined form and where they stand, the bare letter first; nothing if the letter does not join so."""
        bare, *marks = self.substitute("ccmp", glyph) or [glyph]
        joined = self.substitute(tag, bare)
        return [(joined[0], 0, 0)] + [self.placed(joined[0], m) for m in joined[1:] + marks] if joined else []

    def placed(self, base, mark):
        at = self.offset(base, mark)
        return at and (mark, *at)

    def offset(self, base, mark):
        for sub in self.lookups(self.gpos, "mark"):
            if isinstance(sub, otTables.MarkBasePos) and mark in sub.MarkCoverage.glyphs and base in sub.BaseCoverage.glyphs:
                record = sub.MarkArray.MarkRecord[sub.MarkCoverage.glyphs.index(mark)]
                at = sub.BaseArray.BaseRecord[sub.BaseCoverage.glyphs.index(base)].BaseAnchor[record.Class]
                return at.XCoordinate - record.MarkAnchor.XCoordinate, at.YCoordinate - record.MarkAnchor.YCoordinate
        return None


def component(name, x, y):
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags = name, x, y, 0x0204 if (x, y) == (0, 0) else 0x0004
    return part


def add(font, name, code, shape):
    base = shape[0][0]
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = [component(*part) for part in shape]
    font["glyf"][name] = glyph
    font["hmtx"][name] = (font["hmtx"][base][0], 0)
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (font["hmtx"][base][0], glyph.xMin)
    for table in font["cmap"].tables:
        table.cmap[code] = name


def extend(source, target):
    font = TTFont(source, recalcTimestamp=False)
    layout, names, code, lines = Layout(font), font.getBestCmap(), FIRST_CODE, []
    for letter in (c for c in sorted(names) if 0x620 <= c <= 0x6FF and c not in presented()):
        for form, tag in FORMS.items():
            shape = layout.shape(names[letter], tag)
            if None in shape:
                print(f"left out: {letter:04X} {form}")
            elif shape:
                add(font, f"{names[letter]}.{tag}.joined", code, shape)
                lines.append(f"{letter:04X} {form} {code:04X}\n")
                code += 1
    font.save(target)
    return "".join(lines)


def main(originals, resources):
    tables = {
        extend(Path(originals, name), Path(resources, name))
        for name in ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
    }
    if len(tables) != 1:
        raise SystemExit("the weights differ in their letters")
    Path(resources, "joined.txt").write_text(tables.pop(), encoding="ascii")


main(*sys.argv[1:])
