// A call by the client that openapi-generator makes for Go.
package main

import (
	"context"
	"log"
	"os"

	precis "precis.example/clients/go"
)

func main() {
	configuration := precis.NewConfiguration()
	configuration.Servers = precis.ServerConfigurations{{URL: os.Args[1]}}
	sentences := int32(1)
	text := "Ships leave. Barges stay."
	request := precis.SummaryRequest{Text: &text, Length: &precis.Length{Sentences: &sentences}}
	answer, _, err := precis.NewAPIClient(configuration).DefaultAPI.Summarize(context.Background()).SummaryRequest(request).Execute()
	if err != nil {
		log.Fatal(err)
	}
	if len(answer.Sentences) != 1 || answer.Sentences[0].Text != answer.Summary {
		log.Fatal(answer)
	}
}
