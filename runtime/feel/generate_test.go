package feel

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// Random values and random expressions, for the laws.

func drawNumber(t *rapid.T) Value {
	switch rapid.IntRange(0, 3).Draw(t, "size") {
	case 0:
		return Int(rapid.Int64Range(-20, 20).Draw(t, "n"))
	case 1:
		v, _ := Decimal(rapid.Int64().Draw(t, "n"), rapid.IntRange(-25, 25).Draw(t, "e"))
		return v
	case 2:
		digits := rapid.StringMatching(`-?[1-9][0-9]{0,33}`).Draw(t, "digits")
		n, _ := parseNumber(fmt.Sprintf("%se%d", digits, rapid.IntRange(-60, 60).Draw(t, "e")))
		return n.value
	}
	v, _ := Decimal(rapid.Int64Range(-1000, 1000).Draw(t, "n"), -2)
	return v
}

var someZones = []string{"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Etc/UTC"}

func drawZone(t *rapid.T) *Zone {
	switch rapid.IntRange(0, 2).Draw(t, "zone") {
	case 0:
		return nil
	case 1:
		z, _ := ZoneOffset(rapid.IntRange(-64800, 64800).Draw(t, "offset"))
		return z
	}
	z, ok := ZoneNamed(rapid.SampledFrom(someZones).Draw(t, "name"))
	if !ok {
		panic("no such zone")
	}
	return z
}

func drawOf(t *rapid.T, k Kind) Value {
	switch k {
	case KindBoolean:
		return Bool(rapid.Bool().Draw(t, "b"))
	case KindNumber:
		return drawNumber(t)
	case KindString:
		return String(rapid.String().Draw(t, "s"))
	case KindDate:
		v, _ := dateFromDays(rapid.Int64Range(-1_000_000, 4_000_000).Draw(t, "days"))
		return v
	case KindTime:
		return timeValue(rapid.Int64Range(0, secondsPerDay*nanos-1).Draw(t, "ns"), drawZone(t))
	case KindDateTime:
		return dateTimeAt(rapid.Int64Range(-1e11, 1e11).Draw(t, "s"), rapid.SampledFrom([]int64{0, 1, 500_000_000, 999_999_999}).Draw(t, "ns"), drawZone(t))
	case KindMonths:
		return monthsValue(rapid.Int64Range(-5000, 5000).Draw(t, "months"))
	case KindDuration:
		return durationValue(rapid.Int64Range(-1e9, 1e9).Draw(t, "s"), rapid.SampledFrom([]int64{0, 0, 1, 250_000_000}).Draw(t, "ns"))
	case KindList:
		return List(rapid.SliceOfN(rapid.Custom(drawValue), 0, 4).Draw(t, "items")...)
	case KindContext:
		b := NewContext(0)
		for _, name := range rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c d", "e-f", "", "if"}), 0, 4).Draw(t, "names") {
			b.Set(name, drawValue(t))
		}
		return b.Value()
	case KindRange:
		lo, hi := drawNumber(t), drawNumber(t)
		if compareNumbers(lo, hi) > 0 {
			lo, hi = hi, lo
		}
		return Range(lo, rapid.Bool().Draw(t, "lo"), hi, rapid.Bool().Draw(t, "hi"))
	}
	return Null
}

// drawValue draws a value of any kind but functions.
func drawValue(t *rapid.T) Value {
	k := Kind(rapid.IntRange(0, int(KindRange)).Draw(t, "kind"))
	if k >= KindList && rapid.Bool().Draw(t, "flat") {
		k = KindNumber
	}
	return drawOf(t, k)
}

var lawTypes = []Type{NumberType, StringType, BooleanType, DateType, DurationType, MonthsType, ListOf(NumberType), lawContext, ListOf(lawContext)}

var lawContext = ContextWith(Field{"a", NumberType}, Field{"b c", StringType}, Field{"d", BooleanType})

var lawEnv = NewEnv(
	Var{Name: "n", Type: NumberType}, Var{Name: "total price", Type: NumberType}, Var{Name: "s", Type: StringType}, Var{Name: "b", Type: BooleanType},
	Var{Name: "d", Type: DateType}, Var{Name: "dur", Type: DurationType}, Var{Name: "mon", Type: MonthsType},
	Var{Name: "l", Type: ListOf(NumberType)}, Var{Name: "c", Type: lawContext}, Var{Name: "lc", Type: ListOf(lawContext)},
)

// drawScope draws a value for every variable of lawEnv.
func drawScope(t *rapid.T) Scope {
	scope := NewContext(10)
	for _, v := range lawEnv.Vars() {
		scope.Set(v.Name, drawTyped(t, v.Type))
	}
	return Vars(scope.Value())
}

func drawTyped(t *rapid.T, typ Type) Value {
	switch typ.k {
	case typeList:
		return List(rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Value { return drawTyped(t, typ.Elem()) }), 0, 4).Draw(t, "items")...)
	case typeContext:
		b := NewContext(3)
		for _, f := range typ.Fields() {
			b.Set(f.Name, drawTyped(t, f.Type))
		}
		return b.Value()
	case typeNumber:
		return Int(rapid.Int64Range(-4, 6).Draw(t, "n"))
	case typeString:
		return String(rapid.SampledFrom([]string{"", "a", "b", "Berlin", "2024-01-01"}).Draw(t, "s"))
	}
	k, _ := typ.Kind()
	return drawOf(t, k)
}

// generator draws expressions. With chaos above zero, that many in a hundred
// parts are of a type that does not belong there.
type generator struct {
	t      *rapid.T
	depth  int
	chaos  int
	locals []Var
}

func drawSource(t *rapid.T, typ Type, chaos int) string {
	g := &generator{t: t, depth: rapid.IntRange(0, 4).Draw(t, "depth"), chaos: chaos}
	return g.expr(typ)
}

func (g *generator) pick(n int) int { return rapid.IntRange(0, n-1).Draw(g.t, "pick") }

func (g *generator) expr(typ Type) string {
	if g.chaos > 0 && g.pick(100) < g.chaos {
		typ = lawTypes[g.pick(len(lawTypes))]
	}
	s := ""
	if g.depth <= 0 {
		s = g.leaf(typ)
	} else {
		g.depth--
		s = g.compound(typ)
		g.depth++
	}
	if g.pick(8) == 0 {
		return "(" + s + ")"
	}
	return s
}

// tight is an expression in brackets, unless it is a leaf.
func (g *generator) tight(typ Type) string {
	s := g.expr(typ)
	if strings.ContainsAny(s, " *<=>") || strings.HasPrefix(s, "-") {
		return "(" + s + ")"
	}
	return s
}

func (g *generator) leaf(typ Type) string {
	var names []string
	for _, v := range append(lawEnv.Vars()[:len(lawEnv.Vars()):len(lawEnv.Vars())], g.locals...) {
		if EqualType(v.Type, typ) {
			names = append(names, v.Name)
		}
	}
	if len(names) > 0 && g.pick(3) > 0 {
		return names[g.pick(len(names))]
	}
	switch typ.k {
	case typeNumber:
		return rapid.SampledFrom([]string{"0", "1", "2", "-3", "0.5", "10"}).Draw(g.t, "number")
	case typeString:
		return rapid.SampledFrom([]string{`""`, `"a"`, `"B\"x"`, `"ä\n"`}).Draw(g.t, "text")
	case typeBoolean:
		return rapid.SampledFrom([]string{"true", "false"}).Draw(g.t, "boolean")
	case typeDate:
		return rapid.SampledFrom([]string{`@"2024-02-29"`, `date("2023-01-31")`, `date(2024, 1, 1)`}).Draw(g.t, "date")
	case typeDuration:
		return rapid.SampledFrom([]string{`@"P1D"`, `duration("PT1H")`, `@"-PT0.5S"`}).Draw(g.t, "duration")
	case typeMonths:
		return rapid.SampledFrom([]string{`@"P1Y"`, `@"-P2M"`}).Draw(g.t, "months")
	case typeList:
		if typ.Elem().IsContext() {
			return `[{a: 1, "b c": "x", d: true}]`
		}
		return rapid.SampledFrom([]string{"[1, 2, 3]", "[5]"}).Draw(g.t, "list")
	}
	return `{a: 2, "b c": "y", d: false}`
}

func (g *generator) compound(typ Type) string {
	t := g.tight
	switch g.pick(6) {
	case 0:
		return fmt.Sprintf("if %s then %s else %s", g.expr(BooleanType), g.expr(typ), g.expr(typ))
	case 1:
		return fmt.Sprintf("[%s, %s][%d]", g.expr(typ), g.expr(typ), 1+g.pick(3))
	case 2:
		return fmt.Sprintf("{x: %s, y: %s}.y", g.expr(typ), g.expr(typ))
	case 3:
		name := g.fresh("p")
		return fmt.Sprintf("(function(%s: %s) %s)(%s)", name, typ, g.with(Var{Name: name, Type: typ}, typ), g.expr(typ))
	}
	switch typ.k {
	case typeNumber:
		return rapid.SampledFrom([]func() string{
			func() string {
				return t(NumberType) + rapid.SampledFrom([]string{" + ", " - ", "*", " / ", " ** "}).Draw(g.t, "op") + t(NumberType)
			},
			func() string { return "-" + t(NumberType) },
			func() string { return "count(" + g.expr(ListOf(NumberType)) + ")" },
			func() string { return "sum(" + g.expr(ListOf(NumberType)) + ")" },
			func() string { return "string length(" + g.expr(StringType) + ")" },
			func() string { return t(lawContext) + ".a" },
			func() string { return t(DateType) + ".day" },
			func() string { return t(DurationType) + " / " + t(DurationType) },
			func() string { return "abs(n: " + g.expr(NumberType) + ")" },
		}).Draw(g.t, "form")()
	case typeString:
		return rapid.SampledFrom([]func() string{
			func() string { return t(StringType) + " + " + t(StringType) },
			func() string { return "string(" + g.expr(NumberType) + ")" },
			func() string { return "upper case(" + g.expr(StringType) + ")" },
			func() string {
				return fmt.Sprintf("substring(%s, %s)", g.expr(StringType), g.expr(NumberType))
			},
			func() string { return t(lawContext) + ".b c" },
		}).Draw(g.t, "form")()
	case typeBoolean:
		return g.condition()
	case typeDate:
		return rapid.SampledFrom([]func() string{
			func() string { return t(DateType) + " + " + t(MonthsType) },
			func() string { return t(DateType) + " - " + t(DurationType) },
		}).Draw(g.t, "form")()
	case typeDuration, typeMonths:
		return rapid.SampledFrom([]func() string{
			func() string { return t(typ) + " + " + t(typ) },
			func() string { return t(typ) + " * " + t(NumberType) },
			func() string { return "-" + t(typ) },
		}).Draw(g.t, "form")()
	case typeList:
		if typ.Elem().IsContext() {
			return fmt.Sprintf("%s[%s]", t(typ), rapid.SampledFrom([]string{"a > 1", "d", `b c = "x"`, "item.a < n", "a = count(l)"}).Draw(g.t, "filter"))
		}
		return rapid.SampledFrom([]func() string{
			func() string {
				name := g.fresh("i")
				return fmt.Sprintf("for %s in %s return %s", name, g.expr(typ), g.with(Var{Name: name, Type: NumberType}, NumberType))
			},
			func() string {
				return fmt.Sprintf("for i in 1..3, j in i..%d return i * j", g.pick(4))
			},
			func() string {
				return fmt.Sprintf("%s[item %s %s]", t(typ), rapid.SampledFrom([]string{"<", ">="}).Draw(g.t, "op"), t(NumberType))
			},
			func() string { return t(ListOf(lawContext)) + ".a" },
			func() string { return fmt.Sprintf("append(%s, %s)", g.expr(typ), g.expr(NumberType)) },
			func() string { return fmt.Sprintf("sort(%s, function(x, y) x > y)", g.expr(typ)) },
		}).Draw(g.t, "form")()
	}
	return g.leaf(typ)
}

// fresh is a name that nothing around has.
func (g *generator) fresh(name string) string { return fmt.Sprint(name, len(g.locals)) }

// with draws an expression that may use a further name.
func (g *generator) with(v Var, typ Type) string {
	g.locals = append(g.locals, v)
	s := g.expr(typ)
	g.locals = g.locals[:len(g.locals)-1]
	return s
}

func (g *generator) condition() string {
	t := g.tight
	ordered := []Type{NumberType, StringType, DateType, DurationType, MonthsType}[g.pick(5)]
	return rapid.SampledFrom([]func() string{
		func() string {
			return t(ordered) + rapid.SampledFrom([]string{" < ", "<=", " > ", " >= ", " = ", " != "}).Draw(g.t, "op") + t(ordered)
		},
		func() string {
			return t(BooleanType) + rapid.SampledFrom([]string{" and ", " or "}).Draw(g.t, "op") + t(BooleanType)
		},
		func() string { return fmt.Sprintf("%s between %s and %s", t(ordered), t(ordered), t(ordered)) },
		func() string {
			return fmt.Sprintf("%s in (%s, > %s, [%s..%s])", t(ordered), g.expr(ordered), t(ordered), t(ordered), t(ordered))
		},
		func() string { return fmt.Sprintf("%s in < %s", t(ordered), t(ordered)) },
		func() string { return fmt.Sprintf("%s in (? > %s)", t(ordered), t(ordered)) },
		func() string {
			name := g.fresh("x")
			return fmt.Sprintf("%s %s in %s satisfies %s", rapid.SampledFrom([]string{"some", "every"}).Draw(g.t, "quantifier"), name, g.expr(ListOf(NumberType)), g.with(Var{Name: name, Type: NumberType}, BooleanType))
		},
		func() string { return "not(" + g.expr(BooleanType) + ")" },
		func() string {
			return t(ordered) + " instance of " + rapid.SampledFrom([]string{"number", "list<string>", "context<a: number>"}).Draw(g.t, "type")
		},
		func() string {
			return fmt.Sprintf("list contains(%s, %s)", g.expr(ListOf(NumberType)), g.expr(NumberType))
		},
	}).Draw(g.t, "form")()
}
