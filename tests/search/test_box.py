"""The engine behind a function (box.js): what two questions at once, and a broken one, do."""

import json
from pathlib import Path
from typing import Any

import pytest
from py_mini_racer import MiniRacer

from macros import search

BOX = Path(search.__file__).parent / "browser" / "box.js"
WORLD = """
var self = globalThis;
var pauses = 0;
self.setTimeout = (later) => { pauses += 1; Promise.resolve().then(later); };
var made = 0;
var loads = [];
self.kbSearchScripts = ["engine.js"];
self.kbEngine = {
  creating: function* () { yield "a step"; yield { number: ++made, parts: new Set() }; },
};
self.kbDesk = class {
  constructor(engine) { this.engine = engine; }
  answer({ query }) {
    if (query === "broken") throw new Error("broken");
    if (!this.engine.parts.has(query)) {
      this.engine.parts.add(query);
      throw Object.assign(new Error(query), { parts: [query] });
    }
    return { query, engine: this.engine.number };
  }
};
"""
"""An engine that first lacks the part named like the query, and has it when it is asked again."""


def answers(*queries: str, load: str = "async (names) => { loads.push(...names); }") -> list[Any]:
    """What each of the queries, asked at once, resolves to; then how many engines, the loads, how
    often the page's thread was let go.
    """
    context = MiniRacer()
    context.eval(WORLD + BOX.read_text("utf-8"))
    asked = ", ".join(f'ask({{ query: "{query}" }}).catch(() => "broken")' for query in queries)
    script = f"(async () => {{ const ask = kbSearchBox({load});"
    script += (
        f"return JSON.stringify([...await Promise.all([{asked}]), made, loads, pauses]); }})()"
    )
    told: Any = context.eval(script)
    return list(json.loads(told.get(timeout=10)))


def test_two_questions_at_once_make_one_engine() -> None:
    first, second, made, loads, _ = answers("dê", "heo")
    assert (first["query"], second["query"], made) == ("dê", "heo", 1)
    assert first["engine"] == second["engine"] == 1
    assert loads == ["engine.js", "parts/dê.js", "parts/heo.js"]


def test_the_thread_is_let_go_after_each_step_of_making_an_engine() -> None:
    assert answers("dê")[-1] == 2


def test_a_question_that_breaks_leaves_the_next_its_answer() -> None:
    first, second, made, *_ = answers("broken", "heo")
    assert (first, second["query"], made) == ("broken", "heo", 1)


@pytest.mark.parametrize("lost", ["engine.js", "parts/dê.js"])
def test_what_cannot_be_loaded_is_told_and_the_next_question_begins_anew(lost: str) -> None:
    load = f"""async (names) => {{
      if (names.includes("{lost}") && !loads.includes("lost")) {{ loads.push("lost"); throw 0; }}
      loads.push(...names.map((name) => name.split("?")[0]));
    }}"""
    first, second, _, loads, _ = answers("dê", "heo", load=load)
    assert first == {"failed": True}
    assert second["query"] == "heo"
    assert loads[loads.index("lost") + 1] == "scripts.js"  # past the cache: names may be new
