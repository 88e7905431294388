// Package blocks lists the kinds of blocks, one folder each.
//
// It must never hold anything but the list: a kind is defined in its folder
// alone, and no kind knows another.
package blocks
