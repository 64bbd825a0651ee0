"""What a library is made of: frozen values from the standard library alone.

Import from here; the modules behind are one per family of records.
"""

from kzref.domain.case import Case, Event, Mechanism, Outcome
from kzref.domain.codec import RECORD_TYPES, from_json, from_plain, to_json, to_plain
from kzref.domain.dispute import Claim, Governing, Polarity, Qualifier, Question
from kzref.domain.figure import Bound, Figure, Scope
from kzref.domain.lang import Lang, Localized, Phrase, language_tag
from kzref.domain.law import (
    Application,
    Clause,
    Edition,
    Instrument,
    InstrumentType,
    Participation,
    StateAct,
)
from kzref.domain.message import Message
from kzref.domain.quote import MAX_WORDS, Origin, Quote
from kzref.domain.record import (
    RELATIONS,
    Citation,
    Force,
    Kind,
    Link,
    Record,
    Translation,
    TranslationStatus,
    Verification,
)
from kzref.domain.reference import (
    Absence,
    Name,
    NameType,
    Procedure,
    Source,
    SourceType,
    Spelling,
    Step,
    Term,
)
from kzref.domain.references import Reference, references
from kzref.domain.speech import Position, Qualifiers, Report, Statement
from kzref.domain.values import InvalidValue
from kzref.domain.when import When

__all__ = [
    "MAX_WORDS", "RECORD_TYPES", "RELATIONS", "Absence", "Application", "Bound", "Case", "Citation",
    "Claim", "Clause", "Edition", "Event", "Figure", "Force", "Governing", "Instrument",
    "InstrumentType", "InvalidValue", "Kind", "Lang", "Link", "Localized", "Mechanism", "Message", "Name",
    "NameType", "Origin", "Outcome", "Participation", "Phrase", "Polarity", "Position", "Procedure",
    "Qualifier", "Qualifiers", "Question", "Quote", "Record", "Reference", "Report", "Scope", "Source",
    "SourceType", "Spelling", "StateAct", "Statement", "Step", "Term", "Translation",
    "TranslationStatus", "Verification", "When", "from_json", "from_plain", "language_tag",
    "references", "to_json", "to_plain",
]  # fmt: skip
