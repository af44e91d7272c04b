/**
 * Who reads what a command prints may go away before its end, as `head` does. The command does all the same, and ends as it
 * would have; what is still to be said is said to nobody. Every command has this.
 */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
