/** The webview that draws the pane, from the browser's own name: "Edge 131", "Safari 17"; the name itself where unknown. */
export function webviewName(userAgent: string): string {
  const known = [
    { name: 'Edge', pattern: /Edg\/(\d+)/ },
    { name: 'Chrome', pattern: /Chrome\/(\d+)/ },
    { name: 'Safari', pattern: /Version\/(\d+)[\d.]* .*Safari\// },
    { name: 'Internet Explorer', pattern: /Trident\/.*rv:(\d+)/ },
  ];
  for (const { name, pattern } of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
