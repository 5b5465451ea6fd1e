"""Invented figures and claims, built in a line."""

from typing import Any

from macros.audit import Outcome, evaluate
from macros.audit.operands import Records
from macros.model import Record
from macros.model.claim import Claim
from macros.model.document import Document
from macros.model.figure import Figure

SOURCE = [{"id": "bao-cao", "at": "I"}]


def figure(figure_id: str, printed: str, unit: str = "hộ", **more: Any) -> Figure:
    fields = {"id": figure_id, "title": figure_id, "source": SOURCE, "status": "verified"}
    return Figure.model_validate({**fields, "printed": printed, "unit": unit, **more})


def document(document_id: str, issued_on: str | None) -> Document:
    fields = {"id": document_id, "title": document_id, "source": SOURCE, "status": "verified"}
    return Document.model_validate({**fields, "type": "bao-cao", "issued_on": issued_on})


def claim(claim_type: str, claim_id: str = "kc", **operands: Any) -> Claim:
    fields = {"id": claim_id, "title": claim_id, "source": SOURCE, "status": "verified"}
    return Claim.model_validate({**fields, "type": claim_type, "basis": "source", **operands})


def outcome(judged: Claim, *records: Record) -> Outcome:
    return evaluate(judged, Records({record.id: record for record in (*records, judged)}))
