"""What the languages of the texts call themselves, in full and where there is little room."""

from __future__ import annotations

from kzref.domain import Lang

NATIVE = {Lang.EN: "English", Lang.RU: "Русский", Lang.KK: "Қазақша"}
SHORT = {Lang.EN: "EN", Lang.RU: "RU", Lang.KK: "ҚАЗ"}
