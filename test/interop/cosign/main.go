// Command cosign-verify runs cosign's own `verify-blob-attestation` with a public key, without the rest of cosign: that is
// several hundred packages of clouds and registries.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sigstore/cosign/v3/cmd/cosign/cli/options"
	"github.com/sigstore/cosign/v3/cmd/cosign/cli/verify"
)

// cosign-verify KEY BUNDLE PREDICATE-TYPE BLOB is
// cosign verify-blob-attestation --key KEY --bundle BUNDLE --new-bundle-format --insecure-ignore-tlog --type PREDICATE-TYPE BLOB
func main() {
	if len(os.Args) != 5 {
		fmt.Fprintln(os.Stderr, "Expected KEY BUNDLE PREDICATE-TYPE BLOB.")
		os.Exit(2)
	}
	command := verify.VerifyBlobAttestationCommand{
		KeyOpts:       options.KeyOpts{KeyRef: os.Args[1], BundlePath: os.Args[2], NewBundleFormat: true},
		PredicateType: os.Args[3],
		CheckClaims:   true,
		IgnoreTlog:    true,
		Offline:       true,
	}
	if err := command.Exec(context.Background(), os.Args[4]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
