const [verb = "help"] = process.argv.slice(2);
const { run } = await import(`./cli/${verb}.ts`);
process.exitCode = await run();
