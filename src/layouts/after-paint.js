// After the first paint, so that the text and its face share the line with nothing: the modules of the page.
{
  const root = document.documentElement;
  // They may be blocked, fail to come or not run: then what needs no script is shown again.
  const without = () => delete root.dataset.script;
  // What is read keeps its place while fonts and modules come, and no longer: Chromium would remember a line, not how far the page
  // was scrolled, and after a reload or Back look for it among lines that end elsewhere, since the fonts are not there yet.
  const settle = () => (root.style.overflowAnchor = 'none');
  const load = () => {
    let script;
    for (const waiting of document.querySelectorAll('[data-module]')) {
      script = document.createElement('script');
      script.onerror = without;
      script.async = false;
      script.type = 'module';
      script.src = waiting.dataset.module;
      waiting.after(script);
    }
    // The last: they run in their order.
    script.onload = () => {
      performance.mark('ran');
      if (!('runs' in root.dataset)) without();
      document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(settle)));
    };
  };
  if (performance.getEntriesByType('navigation')[0].type !== 'navigate') settle();
  // What nobody sees is not painted.
  addEventListener('DOMContentLoaded', () => {
    // Before Chromium goes to a fragment: once laid out, it goes to where the page was left instead, after a reload or Back.
    if (location.hash) void root.scrollTop;
    if (document.hidden) load();
    else requestAnimationFrame(() => setTimeout(load));
  });
}
