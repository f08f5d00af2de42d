/** The address that manifest.xml carries in the repository: the pane served by this machine for itself. */
export const developmentAddress = 'https://localhost:3000';

/** Names by which a machine means itself: a manifest with one of them opens nothing anywhere else. */
const namesOfThisMachine = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i;

/**
 * Where the pane is served from, without a slash at its end, from what `ADDIN_URL` says; nothing: this machine alone.
 * Throws a sentence where what it says cannot be handed out.
 */
export function addinAddress(said) {
  if (said === undefined || said === '') return { address: developmentAddress, isForOthers: false };
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url?.protocol !== 'https:')
    throw new Error(`ADDIN_URL must be an https address, since Office opens nothing else: ${said}`);
  if (namesOfThisMachine.test(url.hostname))
    throw new Error(`ADDIN_URL names this machine, where nobody else finds the pane: ${said}`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`ADDIN_URL is the folder of taskpane.html, without ? and #: ${said}`);
  return { address: said.replace(/\/+$/, ''), isForOthers: true };
}

/** manifest.xml for an address; a domain has no folder. */
export function manifestFor(manifest, address) {
  return manifest
    .replace(`<AppDomain>${developmentAddress}<`, `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(developmentAddress, address);
}

/**
 * The same for a store: with the requirement set of the floor, which stores ask for. Office then hides the add-in where
 * Excel is older, and nobody reads why (docs/decisions.md, 2).
 */
export function storeManifestFor(manifest, address) {
  const requirements = `  <Requirements>
    <Sets DefaultMinVersion="1.14">
      <Set Name="ExcelApi"/>
    </Sets>
  </Requirements>
`;
  return manifestFor(manifest, address)
    .replace(/<!--[\s\S]*?-->\n/, '')
    .replace('  <DefaultSettings>\n', `${requirements}  <DefaultSettings>\n`);
}
