// Before the first paint, so that nothing flashes: what the reader chose on this device.
{
  const root = document.documentElement;
  root.dataset.script = '';
  // Modules may be blocked, or fail to come: then what needs no script is shown again.
  const without = () => delete root.dataset.script;
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && without(), true);
  addEventListener('load', () => 'runs' in root.dataset || without());
  for (const name of ['theme', 'speakers', 'originals', 'keys', 'size', 'measure', 'beside']) {
    try {
      const value = localStorage.getItem(`variorum:${name}`);
      if (value) root.dataset[name] = value;
    } catch {
      // Storage may be forbidden; the defaults stay.
    }
  }
}
