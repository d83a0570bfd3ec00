package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// What we hand out is read as C2SP writes it down: tlog-proof, tlog-witness, tlog-tiles. Anything else is a panic.

func parseReceipt(text string) (index int64, entry []byte, proof tlog.RecordProof, checkpoint string) {
	lines, checkpoint := parts(text)
	_, err := fmt.Sscanf(lines[2], "index %d", &index)
	must(err)
	entry, err = base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	must(err)
	return index, entry, hashesIn(lines[3:]), checkpoint
}

func parseRequest(text string) (size int64, proof tlog.TreeProof, checkpoint string) {
	lines, checkpoint := parts(text)
	_, err := fmt.Sscanf(lines[0], "old %d", &size)
	must(err)
	return size, hashesIn(lines[1:]), checkpoint
}

func parts(text string) (lines []string, checkpoint string) {
	top, checkpoint, _ := strings.Cut(text, "\n\n")
	return strings.Split(top, "\n"), checkpoint
}

func hashesIn(lines []string) (hashes []tlog.Hash) {
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		must(err)
		hashes = append(hashes, hash)
	}
	return hashes
}

// The hash of every entry, made anew from the bundles: each entry stands behind its length, two bytes, big-endian.
func leavesIn(dir string) (leaves []tlog.Hash) {
	bundles := append(filesIn(dir+"/tile/entries/???"), filesIn(dir+"/tile/entries/???.p/*")...)
	for _, bundle := range bundles {
		for data := []byte(read(bundle)); len(data) > 0; {
			end := 2 + int(binary.BigEndian.Uint16(data))
			leaves = append(leaves, tlog.RecordHash(data[2:end]))
			data = data[end:]
		}
	}
	return leaves
}

// Reads our tiles for the library. C2SP's are those of height 8, and leave the height out of their paths.
type tileReader struct {
	dir string
	// Of the tiles asked for, the one that comes with a bit turned; -1 for none.
	altered int
	count   int
}

func (r *tileReader) Height() int                     { return 8 }
func (r *tileReader) SaveTiles([]tlog.Tile, [][]byte) {}

func (r *tileReader) ReadTiles(wanted []tlog.Tile) (data [][]byte, err error) {
	r.count = len(wanted)
	for at, tile := range wanted {
		path := r.dir + "/" + strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		if _, err := os.Stat(path); err != nil {
			// A narrower tile goes when the full one comes, which begins with it.
			path, _, _ = strings.Cut(path, ".p/")
		}
		bytes := []byte(read(path))[:tile.W*tlog.HashSize]
		if at == r.altered {
			bytes[0] ^= 1
		}
		data = append(data, bytes)
	}
	return data, nil
}

func filesIn(pattern string) []string {
	files, err := filepath.Glob(pattern)
	must(err)
	return files
}

func read(file string) string {
	data, err := os.ReadFile(file)
	must(err)
	return string(data)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
