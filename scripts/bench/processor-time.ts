/** Milliseconds that this process has had of the processor, all its threads together: what else the machine does is not in it. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
