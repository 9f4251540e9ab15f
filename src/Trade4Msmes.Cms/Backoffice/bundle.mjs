// Bundles the official backoffice: `node bundle.mjs OUT` writes each file of it, compressed, to OUT/<file>.br.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2]);
const modules = join(here, 'node_modules');
const official = join(modules, '@umbraco-cms/backoffice');
const dist = join(official, 'dist-cms');

/** What an extension may import by name: all that the package exports, and tiptap for those who extend the rich text editor. */
async function entries() {
	const { exports } = JSON.parse(await readFile(join(official, 'package.json'), 'utf8'));
	const named = Object.entries(exports).filter(([, file]) => file?.endsWith('.js'))
		.map(([key, file]) => ['@umbraco-cms/backoffice' + key.slice(1), join(official, file)]);
	const pm = JSON.parse(await readFile(join(modules, '@tiptap/pm/package.json'), 'utf8')).exports;
	const tiptap = Object.keys(pm).map(key => '@tiptap/pm' + key.slice(1)).concat('@tiptap/core')
		.filter(name => name !== '@tiptap/pm').map(name => [name, name]);
	return new Map([...named, ...tiptap]);
}

const chunkName = specifier => specifier.replace('@umbraco-cms/backoffice/', '').replace('@', '').replaceAll('/', '-');

/** Monaco's workers and style sheet come through imports that only Vite knows. */
const viteImports = {
	name: 'vite-imports',
	resolveId(source) {
		const [path, query] = source.split('?');
		if (query === 'worker' || query === 'inline') {
			const file = join(modules, path);
			return (query === 'worker' ? file + '.js' : file) + '?' + query;
		}
	},
	async load(id) {
		const [file, query] = id.split('?');
		if (query === 'worker') {
			const worker = this.emitFile({ type: 'chunk', id: file, name: 'monaco-worker' });
			return `export default class extends Worker { constructor() { super(import.meta.ROLLUP_FILE_URL_${worker}, { type: 'module' }); } }`;
		}
		if (query === 'inline') {
			return { code: `export default ${JSON.stringify(await readFile(file, 'utf8'))};`, moduleType: 'js' };
		}
		if (file.endsWith('.css')) {
			// Monaco's modules import their own styles, which are in the one sheet above.
			return { code: '', moduleType: 'js' };
		}
	},
};

/** One file holds what every start needs, or a start would take 751 requests. */
const boot = new Set();
const findBoot = {
	name: 'find-boot',
	buildEnd() {
		const ids = [...this.getModuleIds()];
		const queue = ids.filter(id => id === join(dist, 'apps/app/app.element.js') || id === join(dist, 'apps/backoffice/backoffice.element.js')
			|| (id.startsWith(dist) && id.endsWith('/umbraco-package.js')));
		while (queue.length > 0) {
			const id = queue.pop();
			if (!boot.has(id)) {
				boot.add(id);
				queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
			}
		}
	},
};

/** Code that is opened seldom stays in chunks of its own: Monaco alone is 4.5 MB. */
const seldom = /[\\/](monaco-editor|markdown-editor|code-editor|multi-url-picker|tiptap)[\\/]/;
const packageOf = id => /dist-cms[\\/]packages[\\/]([^\\/]+)[\\/]/.exec(id)?.[1] ?? null;

const named = await entries();
const build = await rolldown({
	input: Object.fromEntries([['app', join(dist, 'apps/app/app.element.js')], ...[...named].map(([name, file]) => [chunkName(name), file])]),
	cwd: here,
	platform: 'browser',
	preserveEntrySignatures: 'allow-extension',
	plugins: [viteImports, findBoot],
	logLevel: 'silent',
});
const { output } = await build.generate({
	format: 'esm',
	minify: true,
	entryFileNames: '[name].[hash].js',
	chunkFileNames: '[name].[hash].js',
	codeSplitting: {
		groups: [
			{ name: 'boot', test: id => boot.has(id), priority: 2 },
			{ name: packageOf, test: id => packageOf(id) !== null && !seldom.test(id) && !boot.has(id), priority: 1 },
		],
	},
});
await build.close();

const files = new Map(output.map(chunk => [chunk.fileName, chunk.code ?? chunk.source]));
const fileOf = new Map(output.filter(chunk => chunk.isEntry).map(chunk => [chunk.name, '/umbraco/backoffice/' + chunk.fileName]));
const imports = Object.fromEntries([...named.keys()].map(name => [name, fileOf.get(chunkName(name))]));
const bootFile = output.find(chunk => chunk.name === 'boot').fileName;
const index = await readFile(join(here, 'index.html'), 'utf8');
files.set('index.html', index.replace('{imports}', JSON.stringify({ imports })).replace('{boot}', '/umbraco/backoffice/' + bootFile).replace('{app}', fileOf.get('app')));

const themes = join(modules, '@umbraco-ui/uui/dist');
for (const [folder, to] of [[join(themes, 'themes'), 'css'], [join(themes, 'assets/fonts'), 'assets/fonts'], [join(here, 'css'), 'css'], [join(here, 'assets'), 'assets'], [join(here, 'extensions'), 'extensions']]) {
	for (const name of await readdir(folder)) {
		files.set(`${to}/${name}`, await readFile(join(folder, name)));
	}
}

// Best compression takes a minute for Monaco alone, which few will open.
const brotli = promisify(brotliCompress);
await rm(out, { recursive: true, force: true });
await Promise.all([...files].map(async ([name, content]) => {
	const bytes = Buffer.from(content);
	const file = join(out, name + '.br');
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 3_000_000 ? 6 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}));
