"""How pages of the reader look in a theme: the small part of CSS that Qt's documents know."""

from __future__ import annotations

from string import Template

from kzref.desktop.theme import Theme

# Whoever changes this: a rule with any property of the font sets its size too, or Qt takes the default;
# and h1 to h6 keep sizes of their own, so headings are paragraphs here.
_SHEET = Template("""
body, p, li, td, th { color: $ink; font-size: ${px}px; }
p { margin-top: 0px; margin-bottom: ${gap}px; line-height: 116%; }
li { margin-bottom: 3px; line-height: 116%; }
ul, ol { margin-top: 2px; margin-bottom: ${gap}px; }
a { color: $accent; }
.title { font-size: ${title}px; font-weight: bold; margin-top: 2px; margin-bottom: ${gap}px;
  line-height: 104%; }
.h2 { font-size: ${head}px; font-weight: bold; margin-top: ${wide}px; margin-bottom: 4px; }
.h3 { font-size: ${px}px; font-weight: bold; margin-top: ${gap}px; margin-bottom: 3px; }
.section { font-size: ${small}px; font-weight: bold; color: $accent; margin-top: ${wide}px;
  margin-bottom: 5px; }
.kind { font-size: ${small}px; font-weight: bold; color: $accent; margin-bottom: 2px; }
.quiet, .label { color: $ink_quiet; }
.small { color: $ink_quiet; font-size: ${small}px; }
.id { color: $ink_quiet; font-weight: normal; font-size: ${small}px; }
.small a, th a { font-size: ${small}px; }
.overdue { color: $denied; font-weight: bold; }
.stated { color: $stated; font-weight: bold; }
.omitted { color: $omitted; font-weight: bold; }
.denied { color: $denied; font-weight: bold; }
.unknown { color: $unknown; }
.big { font-size: ${title}px; font-weight: bold; }
.past { color: $ink_quiet; }
td.label { padding: 2px 18px 2px 0px; color: $ink_quiet; font-size: ${px}px; white-space: nowrap; }
td.value { padding: 2px 0px; }
th { font-size: ${small}px; color: $ink_quiet; padding: 4px 12px 4px 0px;
  border-bottom: 1px solid $line_strong; }
td.line { padding: 5px 12px 5px 0px; border-bottom: 1px solid $line; }
table.grid, table.facts { margin-top: 2px; margin-bottom: ${gap}px; }
table.quote, table.doubt, table.answer, table.note { margin-top: 4px; margin-bottom: ${gap}px; }
td.quote { border-left: 3px solid $line_strong; padding: 2px 0px 2px 14px; }
.words { font-family: 'Noto Serif', 'PT Serif', 'Charter', 'Georgia', 'Cambria', 'DejaVu Serif', serif;
  font-size: ${words}px; margin-bottom: 2px; }
td.doubt { background-color: $warn_paper; border: 1px solid $warn_line; padding: 9px 12px; }
.doubtful { color: $warn_ink; margin-bottom: 0px; }
td.answer { background-color: $accent_soft; border: 1px solid $accent_line; padding: 9px 12px; }
td.note { background-color: $paper_cell; border: 1px solid $line; padding: 6px 10px; }
.last { margin-bottom: 0px; }
""")


def css(theme: Theme) -> str:
    """Return the style sheet of the reader's documents."""
    px = theme.px
    sizes = {
        "px": px, "small": round(px * 0.88), "head": round(px * 1.15), "title": round(px * 1.5),
        "words": round(px * 1.18), "gap": round(px * 0.6), "wide": round(px * 1.3),
    }  # fmt: skip
    return _SHEET.substitute({**theme.colours, **{name: str(size) for name, size in sizes.items()}})
