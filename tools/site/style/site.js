// What is scrolled by itself has to be reached without a mouse.
for (const one of document.querySelectorAll(".tsd-typography table, .tsd-signature, pre")) {
  if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
}
