// Click on a head sorts its column: numbers by size, words by letter.
for (const table of document.querySelectorAll("table.sortable")) {
  const number = text => parseFloat(text.replace(/ (?=\d)/g, "").replace("~", ""));
  table.querySelectorAll("th").forEach((head, column) => head.addEventListener("click", () => {
    const up = head.getAttribute("aria-sort") === "descending" ? 1 : -1;
    const numeric = head.classList.contains("n");
    const body = table.tBodies[0];
    const rows = [...body.rows].filter(row => !row.classList.contains("sum"));
    const key = row => row.cells[column].textContent;
    rows.sort((a, b) => up * (numeric
      ? (number(key(a)) || 0) - (number(key(b)) || 0)
      : key(b).localeCompare(key(a))));
    table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up > 0 ? "ascending" : "descending");
    body.prepend(...rows);
  }));
}
document.documentElement.dataset.ready = "yes";
