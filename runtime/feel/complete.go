package feel

// wanted is a completion asked for at a place of the source.
type wanted struct {
	pos int
}

func (p *parser) completeHere(string)  {}
func (p *parser) completeName(int)     {}
func (p *parser) completeMember(*node) {}
