package main

import (
	"errors"
	"fmt"
	"os"
)

// How many of a kind were accepted and refused as they should be, and how many were not.
type outcome struct {
	kind                     string
	accepted, refused, wrong int
}

func (o *outcome) accepts(err error) { o.count(err, err == nil, &o.accepted) }
func (o *outcome) refuses(err error) { o.count(err, err != nil, &o.refused) }

func (o *outcome) count(err error, right bool, count *int) {
	if right {
		*count++
	} else if o.wrong++; o.wrong < 10 {
		fmt.Printf("    wrong, %s: %v\n", o.kind, err)
	}
}

// Of every kind something must have been accepted and something refused: an empty folder proves nothing.
func report(outcomes ...*outcome) {
	code := 0
	for _, o := range outcomes {
		mark := "✓"
		if o.wrong > 0 || o.accepted == 0 || o.refused == 0 {
			mark, code = "✗", 1
		}
		fmt.Printf("%s %s: %d accepted, %d altered refused, %d wrong\n", mark, o.kind, o.accepted, o.refused, o.wrong)
	}
	os.Exit(code)
}

func unless(err error, holds bool) error {
	if err == nil && !holds {
		return errors.New("the library finds another")
	}
	return err
}
