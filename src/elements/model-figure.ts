import type { Setting } from '../models/model.ts';
import type { Model, ModelName } from '../models/registry.ts';

/**
 * `<model-figure data-model="coffee">`: lets the reader move the settings of a model. Its HTML shows the model at its defaults
 * without it. The code that draws is loaded when the element comes near the screen, or at once when the address holds
 * settings.
 *
 * Inside: `form` with one control a parameter, its `name` that of the parameter and its `output` beside it; buttons
 * `[data-preset]` and `[data-reset]`; `[data-readout]`, `[data-drawing=id]`, `[data-numbers=id]` in `details`, `[data-summary]`.
 */
class ModelFigure extends HTMLElement {
  private model: Model | null = null;
  private frame = 0;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.takeOver();
      },
      { rootMargin: '300px' },
    );
    if (location.search) void this.takeOver();
    else observer.observe(this);
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private async takeOver(): Promise<void> {
    const { MODELS } = await import('../models/registry.ts');
    this.model = await MODELS[this.dataset['model'] as ModelName]();
    this.put(this.model.fromQuery(location.search));
    this.form.addEventListener('input', () => this.soon());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => this.press(target as Element));
    this.addEventListener('toggle', () => this.render(), { capture: true });
    if (location.search) this.render();
    this.dataset['live'] = '';
  }

  /** One rendering a frame, however fast a slider moves. */
  private soon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.render());
  }

  private press(target: Element): void {
    const preset = target.closest<HTMLElement>('[data-preset]')?.dataset['preset'];
    if (preset !== undefined)
      this.put(this.model!.settle(this.model!.presets.find(({ id }) => id === preset)!.settings));
    else if (target.closest('[data-reset]')) this.put(this.model!.settle({}));
    else return;
    this.render();
  }

  private controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
  }

  /** Writes settings into the controls. */
  private put(settings: Readonly<Record<string, Setting>>): void {
    for (const control of this.controls()) {
      const value = settings[control.name]!;
      const parameter = this.model!.params[control.name]!;
      if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === true;
      else control.value = String(parameter.kind === 'stops' ? parameter.stops.indexOf(value as number) : value);
    }
  }

  /** Reads settings from the controls. */
  private read(): Record<string, Setting> {
    return Object.fromEntries(this.controls().map((control) => [control.name, this.settingOf(control)]));
  }

  private settingOf(control: HTMLInputElement | HTMLSelectElement): Setting {
    const parameter = this.model!.params[control.name]!;
    if (parameter.kind === 'switch') return (control as HTMLInputElement).checked;
    if (parameter.kind === 'choice') return control.value;
    return parameter.kind === 'stops' ? parameter.stops[Number(control.value)]! : Number(control.value);
  }

  private render(): void {
    const settings = this.model!.settle(this.read());
    const shown = this.model!.show(settings);
    for (const { id, drawing, numbers } of shown.figures) {
      this.fill(`[data-drawing="${id}"]`, drawing);
      const table = this.querySelector(`[data-numbers="${id}"]`);
      if (table?.closest('details')!.open) table.innerHTML = numbers();
    }
    this.fill('[data-summary]', shown.summary());
    this.say(shown.readout);
    this.label(settings);
    this.keep(settings);
  }

  private fill(selector: string, html: string): void {
    this.querySelector(selector)!.innerHTML = html;
  }

  /** Not written again unchanged: a screen reader would read it again. */
  private say(sentence: string): void {
    const readout = this.querySelector('[data-readout]')!;
    if (readout.textContent !== sentence) readout.textContent = sentence;
  }

  /** Says each value, with its unit, beside its control and to screen readers. */
  private label(settings: Readonly<Record<string, Setting>>): void {
    for (const control of this.controls()) {
      const output = this.querySelector<HTMLOutputElement>(`output[for="${control.id}"]`);
      if (!output) continue;
      output.textContent = `${settings[control.name]} ${output.dataset['unit'] ?? ''}`.trim();
      control.setAttribute('aria-valuetext', output.textContent);
    }
  }

  /** The address holds what differs from the defaults, so that a setting can be cited. */
  private keep(settings: Readonly<Record<string, Setting>>): void {
    const query = this.model!.toQuery(settings);
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }
}

customElements.define('model-figure', ModelFigure);
