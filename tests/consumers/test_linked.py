"""Linked data read by rdflib: three questions, and no term that schema.org does not have."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib

ADDRESS = "https://kho.example/"
ROOT = Path(__file__).parents[2]
PREFIX = "PREFIX s: <https://schema.org/>"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> rdflib.Graph:
    """kho.jsonld of the records as they would be published at an address."""
    file = tmp_path_factory.mktemp("jsonld") / "kho.jsonld"
    python = os.environ.get("KB_PYTHON") or shutil.which("python3") or sys.executable
    code = (
        "import sys; from pathlib import Path\n"
        "from macros.exports.data.linked import linked_file\n"
        "from macros.exports.data.publication import Publication\n"
        "from macros.knowledge_base import load_knowledge_base\n"
        "from macros.pages.addresses import address_of\n"
        "base = load_knowledge_base(Path('data')).base\n"
        f"published = Publication('Kho', {ADDRESS!r}, 'x', '2026-11-24', address_of)\n"
        "Path(sys.argv[1]).write_text(linked_file(base, published)['kho.jsonld'], 'utf-8')\n"
    )
    subprocess.run([python, "-c", code, str(file)], cwd=ROOT, check=True)
    return rdflib.Graph().parse(file, format="json-ld")


def ids(graph: rdflib.Graph, question: str) -> list[str]:
    return sorted(str(row[0]) for row in graph.query(f"{PREFIX} {question}"))


def test_which_documents_rest_on_the_conclusion(graph: rdflib.Graph) -> None:
    asked = 'SELECT ?i {?d s:isBasedOn/s:identifier "08-kl-tu-2021"; s:identifier ?i}'
    assert ids(graph, asked) == ["05-ctr-bcd-2021", "05-ctr-ubnd-ubmttq-2021"]


def test_who_issued_it(graph: rdflib.Graph) -> None:
    asked = 'SELECT ?i {?d s:identifier "01-qcph-ubnd-ubmttqvn-2021"; s:author/s:identifier ?i}'
    assert ids(graph, asked) == ["ubmttqvn-huyen-dak-glei", "ubnd-huyen-dak-glei"]


def test_what_is_counted_in_households(graph: rdflib.Graph) -> None:
    asked = 'SELECT ?i {?f s:unitText "hộ"; s:value ?v; s:identifier ?i FILTER(?v = 1457)}'
    assert ids(graph, asked) == ["sl-ho-ngheo"]


def test_every_term_is_one_of_schema_org(graph: rdflib.Graph) -> None:
    used = {str(p) for p in graph.predicates()} | {
        str(o) for o in graph.objects(predicate=rdflib.RDF.type)
    }
    terms = {term for term in used if "schema.org" in term}
    assert terms and [term for term in terms if rdflib.URIRef(term) not in rdflib.SDO] == []
    assert rdflib.URIRef("https://schema.org/khongCo") not in rdflib.SDO
