"""Apache Superset, installed and served: a database, a dataset and charts over the flights, made by its REST API, their
numbers compared with the same SQL asked directly, and their pages drawn by a browser.
"""

from importlib import import_module

import comparison
import readme
from comparison import POSTGRES, add, main

# In the order in which they run: each needs what those before it have made.
for subject in ["databases", "datasets", "charts", "queries", "lab", "uploads", "dashboards"]:
    import_module(subject)

add(
    "the readme from nothing to a chart",
    lambda url: readme.expected(url) if url == POSTGRES else readme.walk(),
    seconds=1800,
)

# A browser's first page compiles much script.
comparison.SECONDS_MAX = 600
main()
