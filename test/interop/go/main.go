// Command arbiter-interop reads what Arbiter writes, with libraries that others wrote. It prints JSON, and exits 1 where it refuses.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
)

var commands = map[string]func(args []string) (any, error){
	"sigstore-sign":   sigstoreSign,
	"sigstore-verify": sigstoreVerify,
	"dsse-verify":     dsseVerify,
	"dsse-sign":       dsseSign,
	"note-verify":     noteVerify,
	"note-sign":       noteSign,
	"tree-root":       treeRoot,
	"tar-list":        tarList,
	"canonical":       canonical,
}

func main() {
	names := make([]string, 0, len(commands))
	for name := range commands {
		names = append(names, name)
	}
	sort.Strings(names)
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintf(os.Stderr, "Expected one of %s.\n", strings.Join(names, ", "))
		os.Exit(2)
	}
	result, err := commands[os.Args[1]](os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
