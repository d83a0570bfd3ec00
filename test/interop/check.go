// Checks with golang.org/x/mod alone, no line of which is ours, what our ledger hands to outsiders (our-log.ts): all of
// it must be accepted, and none of it with a bit turned. Then writes a log by the same library, for our verifier to
// check (their-log.ts). `go run ./test/interop OURS THEIRS` ends with 1 where anything was judged wrongly.
package main

import (
	"crypto/rand"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var (
	notes       = &outcome{kind: "checkpoints"}
	roots       = &outcome{kind: "roots of all entries"}
	tiles       = &outcome{kind: "trees out of tiles"}
	inclusion   = &outcome{kind: "inclusion proofs"}
	consistency = &outcome{kind: "consistency proofs"}
)

func main() {
	ours, theirs := os.Args[1], os.Args[2]
	keys := strings.Fields(read(ours + "/keys"))
	leaves := leavesIn(ours)
	heads := map[int64]tlog.Tree{}
	for _, file := range filesIn(ours + "/checkpoints/*") {
		tree := checkNote(read(file), keys)
		heads[tree.N] = tree
		checkRoot(tree, leaves[:tree.N])
		checkTiles(ours, tree, leaves[:tree.N])
	}
	for _, file := range filesIn(ours + "/receipts/*") {
		checkReceipt(read(file), keys[0], ours, leaves)
	}
	for _, file := range filesIn(ours + "/requests/*") {
		checkRequest(read(file), keys[1], ours, heads)
	}
	writeLog(theirs)
	report(notes, roots, tiles, inclusion, consistency)
}

// Each key that signs opens the note by itself; a stranger's of the same name does not.
func checkNote(text string, keys []string) (tree tlog.Tree) {
	for _, key := range keys {
		found, err := open(text, key)
		notes.accepts(err)
		tree = found
		for at := range []byte(text[:strings.Index(text, "\n\n")]) {
			changed := []byte(text)
			changed[at] ^= 1
			_, err := open(string(changed), key)
			notes.refuses(err)
		}
		_, stranger, err := note.GenerateKey(rand.Reader, strings.Split(key, "+")[0])
		must(err)
		_, err = open(text, stranger)
		notes.refuses(err)
	}
	return tree
}

// The library parses the trees of one log only, by its origin; ours is named as its key is.
func open(text, key string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(key)
	must(err)
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	return tlog.ParseTree([]byte(strings.Replace(opened.Text, verifier.Name()+"\n", "go.sum database tree\n", 1)))
}

// From the entries up to the root, without any hash of ours.
func checkRoot(tree tlog.Tree, leaves []tlog.Hash) {
	root, err := tlog.TreeHash(tree.N, stored(leaves))
	roots.accepts(unless(err, root == tree.Hash))
	other := append([]tlog.Hash{}, leaves...)
	other[tree.N/2] = altered(other[tree.N/2])
	root, err = tlog.TreeHash(tree.N, stored(other))
	roots.refuses(unless(err, root == tree.Hash))
}

// The library's reader proves tiles against the root, but before v0.40.0 not all (CVE-2026-56865): hence same().
func checkTiles(dir string, tree tlog.Tree, leaves []tlog.Hash) {
	indexes := make([]int64, tree.N)
	for n := range indexes {
		indexes[n] = tlog.StoredHashIndex(0, int64(n))
	}
	reader := &tileReader{dir: dir, altered: -1}
	hashes, err := tlog.TileHashReader(tree, reader).ReadHashes(indexes)
	tiles.accepts(unless(err, same(hashes, leaves)))
	for at := 0; at < reader.count; at += 1 + reader.count/16 {
		hashes, err := tlog.TileHashReader(tree, &tileReader{dir: dir, altered: at}).ReadHashes(indexes)
		tiles.refuses(unless(err, same(hashes, leaves)))
	}
}

// A C2SP tlog-proof that brings its entry along; the library makes the same proof of our tiles.
func checkReceipt(text, key, dir string, leaves []tlog.Hash) {
	index, entry, proof, checkpoint := parseReceipt(text)
	tree, err := open(checkpoint, key)
	inclusion.accepts(err)
	leaf := tlog.RecordHash(entry)
	made, err := tlog.ProveRecord(tree.N, index, tlog.TileHashReader(tree, &tileReader{dir: dir, altered: -1}))
	inclusion.accepts(unless(err, same(made, proof) && leaf == leaves[index]))
	inclusion.accepts(tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf))
	inclusion.refuses(tlog.CheckRecord(proof, tree.N, altered(tree.Hash), index, leaf))
	inclusion.refuses(tlog.CheckRecord(proof, tree.N, tree.Hash, index, altered(leaf)))
	inclusion.refuses(tlog.CheckRecord(proof, tree.N, tree.Hash, index+1, leaf))
	for _, wrong := range wrongProofs(proof) {
		inclusion.refuses(tlog.CheckRecord(wrong, tree.N, tree.Hash, index, leaf))
	}
}

// What a witness is asked (C2SP tlog-witness): whether the new checkpoint extends the one that it knows.
func checkRequest(text, key, dir string, heads map[int64]tlog.Tree) {
	size, proof, checkpoint := parseRequest(text)
	tree, err := open(checkpoint, key)
	consistency.accepts(err)
	old := heads[size].Hash
	made, err := tlog.ProveTree(tree.N, size, tlog.TileHashReader(tree, &tileReader{dir: dir, altered: -1}))
	consistency.accepts(unless(err, same(made, proof)))
	consistency.accepts(tlog.CheckTree(proof, tree.N, tree.Hash, size, old))
	consistency.refuses(tlog.CheckTree(proof, tree.N, altered(tree.Hash), size, old))
	consistency.refuses(tlog.CheckTree(proof, tree.N, tree.Hash, size, altered(old)))
	for _, wrong := range wrongProofs(proof) {
		consistency.refuses(tlog.CheckTree(wrong, tree.N, tree.Hash, size, old))
	}
}

// One hash altered, one too many, one too few.
func wrongProofs(proof []tlog.Hash) [][]tlog.Hash {
	wrong := [][]tlog.Hash{append(append([]tlog.Hash{}, proof...), tlog.Hash{})}
	for at := range proof {
		one := append([]tlog.Hash{}, proof...)
		one[at] = altered(one[at])
		wrong = append(wrong, one, proof[1:])
	}
	return wrong
}

func altered(hash tlog.Hash) tlog.Hash {
	hash[0] ^= 1
	return hash
}

func same(a, b []tlog.Hash) bool { return fmt.Sprint(a) == fmt.Sprint(b) }
