// After the first paint, so that the text and its face share the line with nothing: the modules of the page.
{
  const root = document.documentElement;
  // They may be blocked, fail to come or not run: then what needs no script is shown again.
  const without = () => delete root.dataset.script;
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
    };
  };
  // What nobody sees is not painted.
  addEventListener('DOMContentLoaded', () => {
    // Before Chromium goes to a fragment: once laid out, it goes to where the page was left instead, after a reload or Back.
    if (location.hash) void root.scrollTop;
    if (document.hidden) load();
    else requestAnimationFrame(() => setTimeout(load));
  });
}
