from pathlib import Path

from macros.knowledge_base import load_knowledge_base
from macros.problems import report_text

print(report_text(load_knowledge_base(Path("data")).problems))
