"""Makes the document fonts from Atkinson Hyperlegible Next: the same letters, but every digit is the font's own
tabular figure, so that columns of amounts line up in programs that know no OpenType features.

    pip install fonttools
    python tabular.py AtkinsonHyperlegibleNext_400Regular.ttf ImpulsionText-Regular.ttf
"""
import sys

from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
font = TTFont(source)
glyphs = set(font.getGlyphOrder())
for table in font["cmap"].tables:
    for code, name in list(table.cmap.items()):
        if name + ".tf" in glyphs:
            table.cmap[code] = name + ".tf"
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16):
        text = record.toUnicode()
        text = text.replace("AtkinsonHyperlegibleNext", "ImpulsionText").replace("Atkinson Hyperlegible Next", "Impulsion Text")
        font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
# Kerning and features are not used by the PDF library: left out, the file is half the size.
for tag in ("GSUB", "GPOS", "GDEF", "DSIG", "STAT"):
    if tag in font:
        del font[tag]
font["head"].modified = font["head"].created
font.recalcTimestamp = False
font.save(target)
