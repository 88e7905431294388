package feel

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"io"
	"strings"
	"sync"
	"time"
)

// zoneinfo is the time zone database of the Go release this was built with
// (lib/time/zoneinfo.zip), so that every node knows the same zones whatever
// its machine has installed.
//
//go:embed zoneinfo.zip
var zoneinfo []byte

// Zone is an offset from UTC or a named time zone. Zones are made by ZoneNamed
// and ZoneOffset and compared by pointer only when both come from there.
type Zone struct {
	name   string         // "" for a plain offset
	offset int32          // seconds east of UTC, for a plain offset
	loc    *time.Location // for a named zone
}

// UTC is the offset zero, written Z.
var UTC = &Zone{}

var (
	zoneFiles = sync.OnceValue(func() map[string]*zip.File {
		r, err := zip.NewReader(bytes.NewReader(zoneinfo), int64(len(zoneinfo)))
		if err != nil {
			return nil
		}
		files := make(map[string]*zip.File, len(r.File))
		for _, f := range r.File {
			if !strings.HasSuffix(f.Name, "/") {
				files[f.Name] = f
			}
		}
		return files
	})
	zones   sync.Map // name → *Zone, or (*Zone)(nil) for a name that is none
	offsets sync.Map // int32 → *Zone
)

// ZoneNamed is the zone of the time zone database with the name, e.g.
// "Europe/Paris"; ok is false if there is none.
func ZoneNamed(name string) (z *Zone, ok bool) {
	if z, ok := zones.Load(name); ok {
		return z.(*Zone), true
	}
	f := zoneFiles()[name]
	if f == nil {
		return nil, false
	}
	r, err := f.Open()
	if err != nil {
		return nil, false
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, false
	}
	loc, err := time.LoadLocationFromTZData(name, data)
	if err != nil {
		return nil, false
	}
	found, _ := zones.LoadOrStore(name, &Zone{name: name, loc: loc})
	return found.(*Zone), true
}

// maxOffset is the largest offset from UTC, in seconds.
const maxOffset = 18 * 3600

// ZoneOffset is the zone the given seconds east of UTC; ok is false beyond 18
// hours.
func ZoneOffset(seconds int) (z *Zone, ok bool) {
	if seconds == 0 {
		return UTC, true
	}
	if seconds < -maxOffset || seconds > maxOffset {
		return nil, false
	}
	if z, ok := offsets.Load(int32(seconds)); ok {
		return z.(*Zone), true
	}
	found, _ := offsets.LoadOrStore(int32(seconds), &Zone{offset: int32(seconds)})
	return found.(*Zone), true
}

// Name is the name of a named zone, and "" for an offset.
func (z *Zone) Name() string { return z.name }

// Location is the zone for use with package time.
func (z *Zone) Location() *time.Location {
	if z.loc != nil {
		return z.loc
	}
	if z.offset == 0 {
		return time.UTC
	}
	return time.FixedZone("", int(z.offset))
}

// offsetAt is the offset from UTC, in seconds, at the instant.
func (z *Zone) offsetAt(unix int64) int64 {
	if z.loc == nil {
		return int64(z.offset)
	}
	_, o := time.Unix(unix, 0).In(z.loc).Zone()
	return int64(o)
}

// instant is the second since 1970 in UTC at which clocks in the zone show the
// given wall second. Where clocks are put back and show it twice, it is the
// first; where they are put forward past it, the reading moves forward by the
// gap.
func (z *Zone) instant(wall int64) int64 {
	if z.loc == nil {
		return wall - int64(z.offset)
	}
	before := z.offsetAt(wall - secondsPerDay)
	after := z.offsetAt(wall + secondsPerDay)
	if u := wall - before; z.offsetAt(u) == before {
		return u
	}
	if u := wall - after; z.offsetAt(u) == after {
		return u
	}
	// A gap, or two changes within two days: what the offset before gives.
	u := wall - before
	if o := z.offsetAt(u); wall-o != u && z.offsetAt(wall-o) == o {
		return wall - o
	}
	return u
}

// fixed is the offset as of a named zone, or z itself.
func (z *Zone) fixedOffset() (int64, bool) {
	if z.loc == nil {
		return int64(z.offset), true
	}
	return 0, false
}

func sameZone(a, b *Zone) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return false
	}
	return a.name == b.name && a.offset == b.offset
}
