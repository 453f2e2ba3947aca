"""A call by the client that openapi-generator makes for Python."""
import sys

from openapi_client import ApiClient, Configuration, DefaultApi, Length, SummaryRequest

api = DefaultApi(ApiClient(Configuration(host=sys.argv[1])))
answer = api.summarize(SummaryRequest(text="Ships leave. Barges stay.", length=Length(sentences=1)))
assert [sentence.text for sentence in answer.sentences] == [answer.summary], answer
