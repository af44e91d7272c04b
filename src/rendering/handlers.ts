import type { ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { readAttributes } from '../edition/attributes.ts';
import type { JsxElement } from '../edition/mdx.ts';
import { proseComponents } from '../prose/components.ts';
import type { ProseContext } from '../prose/context.ts';
import type { ComponentName } from '../schemas/components.ts';

/** The checks have refused everything else before anything is rendered. */
function checkedAttributes(node: JsxElement): object {
  const { data, problems } = readAttributes(node, node.name as ComponentName, '');
  if (!data) throw new Error(`<${node.name}> reached rendering unchecked: ${problems[0]?.what}.`);
  return data;
}

const childrenOf = (state: State, node: JsxElement): ElementContent[] => state.all(node as Parameters<State['all']>[0]);

function jsx(context: ProseContext): Handler {
  return (state: State, node: JsxElement): ElementContent => {
    const component = proseComponents[node.name as ComponentName];
    if (!component) throw new Error(`<${node.name}> is no component of the prose.`);
    const render = component as (a: object, c: ElementContent[], x: ProseContext, inline: boolean) => ElementContent;
    return render(checkedAttributes(node), childrenOf(state, node), context, node.type === 'mdxJsxTextElement');
  };
}

/** mdast → hast for the node types that MDX adds. */
export const handlers = (context: ProseContext): Handlers => ({
  mdxJsxTextElement: jsx(context),
  mdxJsxFlowElement: jsx(context),
});
