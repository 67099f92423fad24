package main

import (
	"archive/tar"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/cyberphone/json-canonicalization/go/src/webpki.org/jsoncanonicalizer"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// noteVerify VKEY NOTE: a signed note (C2SP), and the checkpoint in it, as Go's checksum database reads them.
func noteVerify(args []string) (any, error) {
	verifier, err := note.NewVerifier(args[0])
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(args[1])
	if err != nil {
		return nil, err
	}
	signed, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return nil, err
	}
	return map[string]any{"text": signed.Text, "signer": signed.Sigs[0].Name}, nil
}

// noteSign NAME KEY TEXT: the same, made by them with a private key of PKCS#8.
func noteSign(args []string) (any, error) {
	key, err := privateKey(args[1])
	if err != nil {
		return nil, err
	}
	private, ok := key.(ed25519.PrivateKey)
	if !ok {
		return nil, errors.New("not an Ed25519 key")
	}
	public, err := note.NewEd25519VerifierKey(args[0], private.Public().(ed25519.PublicKey))
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(public)
	if err != nil {
		return nil, err
	}
	skey := fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", args[0], verifier.KeyHash(),
		base64.StdEncoding.EncodeToString(append([]byte{1}, private.Seed()...)))
	signer, err := note.NewSigner(skey)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(args[2])
	if err != nil {
		return nil, err
	}
	signed, err := note.Sign(&note.Note{Text: string(text)}, signer)
	if err != nil {
		return nil, err
	}
	return map[string]any{"note": string(signed), "verifierKey": public}, nil
}

// treeRoot FILE...: the Merkle root of RFC 6962 over the files, by two implementations, a base64 each.
func treeRoot(paths []string) (any, error) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			hashes[i] = stored[index]
		}
		return hashes, nil
	})
	leaves := make([][]byte, 0, len(paths))
	for number, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		hashes, err := tlog.StoredHashes(int64(number), content, reader)
		if err != nil {
			return nil, err
		}
		stored = append(stored, hashes...)
		leaves = append(leaves, rfc6962.DefaultHasher.HashLeaf(content))
	}
	root, err := tlog.TreeHash(int64(len(paths)), reader)
	if err != nil {
		return nil, err
	}
	return map[string]string{
		"tlog":   base64.StdEncoding.EncodeToString(root[:]),
		"merkle": base64.StdEncoding.EncodeToString(subtree(leaves)),
	}, nil
}

// subtree joins hashes of leaves as section 2.1 of RFC 6962 splits them, each node hashed by transparency-dev.
func subtree(leaves [][]byte) []byte {
	switch len(leaves) {
	case 0:
		return rfc6962.DefaultHasher.EmptyRoot()
	case 1:
		return leaves[0]
	}
	split := 1
	for split*2 < len(leaves) {
		split *= 2
	}
	return rfc6962.DefaultHasher.HashChildren(subtree(leaves[:split]), subtree(leaves[split:]))
}

type tarFile struct {
	Path   string `json:"path"`
	Size   int64  `json:"size"`
	Mode   int64  `json:"mode"`
	Sha256 string `json:"sha256"`
}

// tarList FILE: the regular files of a tar; anything else in it is an error.
func tarList(args []string) (any, error) {
	file, err := os.Open(args[0])
	if err != nil {
		return nil, err
	}
	defer file.Close()
	files := []tarFile{}
	archive := tar.NewReader(file)
	for {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if header.Typeflag != tar.TypeReg {
			return nil, fmt.Errorf("%s is no regular file", header.Name)
		}
		hash := sha256.New()
		size, err := io.Copy(hash, archive)
		if err != nil {
			return nil, err
		}
		files = append(files, tarFile{header.Name, size, header.Mode, hex.EncodeToString(hash.Sum(nil))})
	}
}

// canonical FILE: the file's JSON in the form of RFC 8785.
func canonical(args []string) (any, error) {
	text, err := os.ReadFile(args[0])
	if err != nil {
		return nil, err
	}
	bytes, err := jsoncanonicalizer.Transform(text)
	if err != nil {
		return nil, err
	}
	return map[string]string{"text": string(bytes)}, nil
}
