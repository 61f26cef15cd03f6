import { readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { globSync } from 'tinyglobby';
import { visit } from 'unist-util-visit';

/** The kind of every exercise by id, read without parsing: this runs for every file, also a half-written one. */
function kindsOf(folder: string): Map<string, string> {
  return new Map(
    globSync('**/*.yaml', { cwd: folder }).flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const [id, kind] = [/^id:\s*(\S+)/m, /^kind:\s*(\S+)/m].map((field) => field.exec(source)?.[1]);
      return id && kind ? [[id, kind] as const] : [];
    }),
  );
}

const nameOf = (kind: string) => `Oefening_${kind.replaceAll('-', '_')}`;

/** `import <name> from '<path>'` as MDX wants it. */
function importOf(name: string, path: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
            attributes: [],
          },
        ],
      },
    },
  };
}

/**
 * Gives every `<Oefening id="…" />` the component of its kind. Each lesson imports only the widgets it shows, so that
 * it carries only their style sheets; the author goes on writing one word.
 */
export function remarkExercises() {
  return (tree: Root) => {
    const kinds = kindsOf('content/oefeningen');
    const used = new Set<string>();
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name !== 'Oefening') return;
      const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
      const kind = typeof id === 'string' ? kinds.get(id) : undefined;
      // An unknown exercise is reported, with file and line, by the content check.
      if (!kind) return;
      node.name = nameOf(kind);
      used.add(kind);
    });
    const imports = [...used].map((kind) => importOf(nameOf(kind), `/src/components/exercises/${kind}.astro`));
    tree.children.unshift(...(imports as unknown as RootContent[]));
  };
}
