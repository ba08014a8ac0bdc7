print(`1`)
