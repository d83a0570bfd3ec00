package main

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "go.example/log"

// A log whose every hash, proof and signature is the library's, in a folder laid out as ours.
func writeLog(dir string) {
	secret, key, err := note.GenerateKey(rand.Reader, origin)
	must(err)
	signer, err := note.NewSigner(secret)
	must(err)
	write(dir+"/keys", key+"\n")
	records, leaves := [][]byte{}, []tlog.Hash{}
	sizes := []int64{}
	for size := int64(1); size <= 1000; size += 1 + size/3 {
		sizes = append(sizes, size)
		for n := int64(len(records)); n < size; n++ {
			records = append(records, []byte(fmt.Sprintf(`"record %d"`, n)))
			leaves = append(leaves, tlog.RecordHash(records[n]))
		}
		tree := stored(leaves)
		root, err := tlog.TreeHash(size, tree)
		must(err)
		signed, err := note.Sign(&note.Note{Text: fmt.Sprintf("%s\n%d\n%v\n", origin, size, root)}, signer)
		must(err)
		write(fmt.Sprintf("%s/checkpoints/%d", dir, size), string(signed))
		for index := int64(0); index < size; index += 1 + size/40 {
			proof, err := tlog.ProveRecord(size, index, tree)
			must(err)
			entry := base64.StdEncoding.EncodeToString(records[index])
			top := fmt.Sprintf("c2sp.org/tlog-proof@v1\nextra %s\nindex %d\n", entry, index)
			write(fmt.Sprintf("%s/receipts/%d-%d", dir, size, index), top+linesOf(proof)+"\n"+string(signed))
		}
		for _, old := range sizes {
			proof, err := tlog.ProveTree(size, old, tree)
			must(err)
			top := fmt.Sprintf("old %d\n", old)
			write(fmt.Sprintf("%s/requests/%d-%d", dir, old, size), top+linesOf(proof)+"\n"+string(signed))
		}
	}
}

// The hashes that the library wants to find of a tree of these leaves.
func stored(leaves []tlog.Hash) tlog.HashReaderFunc {
	hashes := []tlog.Hash{}
	reader := func(indexes []int64) (found []tlog.Hash, err error) {
		for _, index := range indexes {
			found = append(found, hashes[index])
		}
		return found, nil
	}
	for n, leaf := range leaves {
		more, err := tlog.StoredHashesForRecordHash(int64(n), leaf, tlog.HashReaderFunc(reader))
		must(err)
		hashes = append(hashes, more...)
	}
	return reader
}

func linesOf(hashes []tlog.Hash) (lines string) {
	for _, hash := range hashes {
		lines += hash.String() + "\n"
	}
	return lines
}

func write(file, text string) {
	must(os.MkdirAll(filepath.Dir(file), 0o755))
	must(os.WriteFile(file, []byte(text), 0o644))
}
