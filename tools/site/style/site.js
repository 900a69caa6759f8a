// What is scrolled by itself has to be reached without a mouse, as long as there is something to scroll.
const reachable = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const one of document.querySelectorAll(".tsd-typography table, .tsd-signature, pre"))
  reachable.observe(one);
