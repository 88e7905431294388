// A choice of time zones starts at the browser's own, unless the server chose one.
for (const field of document.querySelectorAll("select[data-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (field instanceof HTMLSelectElement && [...field.options].some((o) => o.value === zone)) field.value = zone;
}
