throw new Error('This file is outside of rootDir.');
