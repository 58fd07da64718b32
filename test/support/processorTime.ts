/** Milliseconds of processor time that this process has taken: unlike the clock it stands still while others have the machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
