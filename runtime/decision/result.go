package decision

import "segue/runtime/feel"

// ResultType is the type of what the table decides, as its heading says.
func (t *Table) ResultType() feel.Type {
	one := feel.Any
	switch {
	case len(t.Outputs) == 1:
		one = t.Outputs[0].Type
	case len(t.Outputs) > 1:
		fields := make([]feel.Field, 0, len(t.Outputs))
		for _, o := range t.Outputs {
			if o.Name != "" {
				fields = append(fields, feel.Field{Name: o.Name, Type: o.Type})
			}
		}
		one = feel.ContextWith(fields...)
	}
	switch t.HitPolicy {
	case RuleOrder, OutputOrder:
		return feel.ListOf(one)
	case Collect:
		switch t.Aggregation {
		case None:
			return feel.ListOf(one)
		case Sum, Count:
			return feel.NumberType
		}
	}
	return one
}

// InputName is what people call an input column.
func (t *Table) InputName(i int) string { return t.inputName(i) }

// OutputName is what people call an output column.
func (t *Table) OutputName(i int) string { return t.outputName(i) }
