package main

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"
	protocommon "github.com/sigstore/protobuf-specs/gen/pb-go/common/v1"
	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/sign"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/signature"
	"google.golang.org/protobuf/encoding/protojson"
)

func publicKey(path string) (crypto.PublicKey, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("the public key is no PEM")
	}
	return x509.ParsePKIXPublicKey(block.Bytes)
}

func privateKey(path string) (crypto.Signer, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("the private key is no PEM")
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	return key.(crypto.Signer), nil
}

// sigstoreVerify KEY BUNDLE ARTIFACT: Sigstore's own verifier, the one that cosign calls.
func sigstoreVerify(args []string) (any, error) {
	key, err := publicKey(args[0])
	if err != nil {
		return nil, err
	}
	verifier, err := signature.LoadVerifier(key, crypto.SHA256)
	if err != nil {
		return nil, err
	}
	attestation, err := bundle.LoadJSONFromPath(args[1])
	if err != nil {
		return nil, err
	}
	trusted := root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		return root.NewExpiringKey(verifier, time.Time{}, time.Time{}), nil
	})
	// A local key has no log and no timestamp: that is what is told here, not that they may be missing elsewhere.
	checker, err := verify.NewVerifier(trusted, verify.WithNoObserverTimestamps())
	if err != nil {
		return nil, err
	}
	artifact, err := os.Open(args[2])
	if err != nil {
		return nil, err
	}
	defer artifact.Close()
	result, err := checker.Verify(attestation, verify.NewPolicy(verify.WithArtifact(artifact), verify.WithKey()))
	if err != nil {
		return nil, err
	}
	return map[string]any{"predicateType": result.Statement.GetPredicateType(), "subjects": len(result.Statement.GetSubject())}, nil
}

// dsseKey signs and verifies for the DSSE library of secure-systems-lab.
type dsseKey struct {
	public crypto.PublicKey
	signer crypto.Signer
}

func (k dsseKey) KeyID() (string, error) {
	der, err := x509.MarshalPKIXPublicKey(k.public)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(der)
	return hex.EncodeToString(sum[:]), nil
}

func (k dsseKey) Public() crypto.PublicKey { return k.public }

func (k dsseKey) Sign(_ context.Context, data []byte) ([]byte, error) {
	if _, ok := k.public.(ed25519.PublicKey); ok {
		return k.signer.Sign(rand.Reader, data, crypto.Hash(0))
	}
	digest := sha256.Sum256(data)
	return k.signer.Sign(rand.Reader, digest[:], crypto.SHA256)
}

func (k dsseKey) Verify(_ context.Context, data, sig []byte) error {
	switch key := k.public.(type) {
	case ed25519.PublicKey:
		if ed25519.Verify(key, data, sig) {
			return nil
		}
	case *ecdsa.PublicKey:
		digest := sha256.Sum256(data)
		if ecdsa.VerifyASN1(key, digest[:], sig) {
			return nil
		}
	}
	return errors.New("the signature does not verify")
}

// dsseVerify KEY BUNDLE: the envelope of a bundle by the reference library of DSSE; prints the verified payload.
func dsseVerify(args []string) (any, error) {
	key, err := publicKey(args[0])
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(args[1])
	if err != nil {
		return nil, err
	}
	var file struct {
		Envelope *dsse.Envelope `json:"dsseEnvelope"`
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	if file.Envelope == nil {
		return nil, errors.New("there is no envelope")
	}
	verifier, err := dsse.NewEnvelopeVerifier(dsseKey{public: key})
	if err != nil {
		return nil, err
	}
	accepted, err := verifier.Verify(context.Background(), file.Envelope)
	if err != nil {
		return nil, err
	}
	payload, err := file.Envelope.DecodeB64Payload()
	if err != nil {
		return nil, err
	}
	return map[string]any{"keys": len(accepted), "keyid": accepted[0].KeyID, "payload": string(payload)}, nil
}

// dsseSign KEY PAYLOAD: an envelope over a file, as the library writes it.
func dsseSign(args []string) (any, error) {
	key, err := privateKey(args[0])
	if err != nil {
		return nil, err
	}
	payload, err := os.ReadFile(args[1])
	if err != nil {
		return nil, err
	}
	signer, err := dsse.NewEnvelopeSigner(dsseKey{public: key.Public(), signer: key})
	if err != nil {
		return nil, fmt.Errorf("no signer: %w", err)
	}
	return signer.SignPayload(context.Background(), "application/vnd.in-toto+json", payload)
}

// keypair signs for Sigstore with a key of ours.
type keypair struct {
	dsseKey
	hint string
}

func (k keypair) GetHashAlgorithm() protocommon.HashAlgorithm {
	return protocommon.HashAlgorithm_SHA2_256
}
func (k keypair) GetSigningAlgorithm() protocommon.PublicKeyDetails {
	if _, ok := k.public.(ed25519.PublicKey); ok {
		return protocommon.PublicKeyDetails_PKIX_ED25519
	}
	return protocommon.PublicKeyDetails_PKIX_ECDSA_P256_SHA_256
}
func (k keypair) GetHint() []byte                { return []byte(k.hint) }
func (k keypair) GetKeyAlgorithm() string        { return "" }
func (k keypair) GetPublicKey() crypto.PublicKey { return k.public }
func (k keypair) GetPublicKeyPem() (string, error) {
	der, err := x509.MarshalPKIXPublicKey(k.public)
	if err != nil {
		return "", err
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})), nil
}
func (k keypair) SignData(ctx context.Context, data []byte) ([]byte, []byte, error) {
	sig, err := k.Sign(ctx, data)
	digest := sha256.Sum256(data)
	return sig, digest[:], err
}

// sigstoreSign KEY HINT PAYLOAD: a bundle over a file, as Sigstore's library writes it.
func sigstoreSign(args []string) (any, error) {
	key, err := privateKey(args[0])
	if err != nil {
		return nil, err
	}
	payload, err := os.ReadFile(args[2])
	if err != nil {
		return nil, err
	}
	content := &sign.DSSEData{Data: payload, PayloadType: "application/vnd.in-toto+json"}
	made, err := sign.Bundle(content, keypair{dsseKey{key.Public(), key}, args[1]}, sign.BundleOptions{})
	if err != nil {
		return nil, err
	}
	text, err := protojson.Marshal(made)
	return json.RawMessage(text), err
}
