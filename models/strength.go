package models

import (
	"strings"
	"unicode"
)

// MinPassword is the least number of characters of a password.
const MinPassword = 10

// MaxPassword bounds what is hashed.
const MaxPassword = 200

// Strength is how well a password withstands guessing, in words.
type Strength string

// The strengths, weakest first.
const (
	TooShort Strength = "too short"
	Weak     Strength = "weak"
	Fair     Strength = "fair"
	Good     Strength = "good"
	Strong   Strength = "strong"
)

// stems are what most guessed passwords are made of; digits and signs around
// one of them add little.
var stems = []string{
	"password", "passwort", "contrasena", "motdepasse", "qwerty", "qwertz", "azerty", "asdfgh", "zxcvbn", "letmein",
	"welcome", "admin", "administrator", "iloveyou", "monkey", "dragon", "football", "baseball", "princess", "sunshine",
	"master", "shadow", "superman", "batman", "trustno", "changeme", "secret", "default", "guest", "login", "hello",
	"summer", "winter", "spring", "autumn", "company", "segue", "abcdef", "abc", "test", "user", "root",
}

// RatePassword says how strong a password is for somebody with these words
// (name, e-mail) known about them.
func RatePassword(password string, known ...string) Strength {
	switch rest := unguessed(password, known); {
	case len([]rune(password)) < MinPassword:
		return TooShort
	case rest < 7:
		return Weak
	case rest < 10:
		return Fair
	case rest < 13:
		return Good
	default:
		return Strong
	}
}

// PasswordProblem is why a password is refused, as a sentence; "" if it is not.
func PasswordProblem(password string, known ...string) string {
	n := len([]rune(password))
	switch {
	case n == 0:
		return "Enter a password."
	case n < MinPassword:
		return "The password is too short. Use at least 10 characters; a few unrelated words work well."
	case n > MaxPassword:
		return "The password is longer than 200 characters. Shorten it."
	case RatePassword(password, known...) == Weak:
		return "This password is easy to guess. Avoid names, common words, rows of keys and repeats; a few unrelated words work well."
	}
	return ""
}

// unguessed is roughly how many characters of the password a guesser has to
// find one by one: what is left without known words, stems, rows and repeats.
func unguessed(password string, known []string) int {
	text := Fold(password)
	plain := leet.Replace(text)
	words := append([]string(nil), stems...)
	for _, k := range known {
		words = append(words, strings.FieldsFunc(Fold(k), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })...)
	}
	for _, w := range words {
		if len(w) >= 3 {
			text = strings.ReplaceAll(text, w, "\x00")
			plain = strings.ReplaceAll(plain, w, "\x00")
		}
	}
	return min(novel(text), novel(plain))
}

var leet = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

// novel counts the characters that neither repeat nor continue the one before
// and did not occur twice already.
func novel(text string) int {
	seen := map[rune]int{}
	count := 0
	var before rune = -2
	for _, r := range text {
		step := r - before
		before = r
		if step == 0 || step == 1 || step == -1 || seen[r] >= 2 {
			continue
		}
		seen[r]++
		count++
	}
	return count
}
